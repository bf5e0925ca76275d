// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/extraction/FieldParsers.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// Where a text comes from that is to become the value of a field.
enum class TextOrigin {
    Typed,    // by a person into the editor, which shows canonical values
    Captured, // from the document: written as this document writes
    Answered  // from an answer of a finding: canonical
};

struct FieldText
{
    QString text;
    TextOrigin origin = TextOrigin::Typed;
    Source source;  // of a captured text
    QString person; // for the evidence
};

// Turns what a person typed, captured or answered into the value of a field, for the field's type.
// Borrows what it is given; one thread.
class FieldEditor
{
public:
    FieldEditor(const Lexicon &lexicon, const Catalog &catalog, const QDate &today)
        : m_lexicon(lexicon), m_catalog(catalog), m_today(today)
    {
    }

    // An empty text clears the field. Failure: the text cannot be read as the field's type, or
    // names a record that is not there; then nothing was changed. The value gets a person's
    // evidence.
    Result<> set(Order &order, const FieldPath &path, const FieldText &text) const;

private:
    Result<QString> textValue(const Order &order, const FieldPath &path, const QString &text) const;
    Result<Decimal> numberValue(const Order &order, const FieldPath &path, const FieldText &text,
                                const std::optional<Decimal> &current) const;
    Result<QDate> dateValue(const Order &order, const QString &text) const;

    const Lexicon &m_lexicon;
    const Catalog &m_catalog;
    QDate m_today;
};

// How this order's document writes numbers and dates, as far as its own values prove it.
NumberStyle numberStyleOf(const Order &order);
DateOrder dateOrderOf(const Order &order, const Lexicon &lexicon);

} // namespace intray
