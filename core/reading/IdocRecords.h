// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

#include <QCoreApplication>
#include <QLatin1String>

namespace intray {

// One field of a segment and where it stands in the segment's data.
struct IdocField
{
    QLatin1String name;
    int start = 0;
    int length = 0;
};

// The fields of a segment of ORDERS05 and its family, up to the last one that matters for an order.
struct IdocLayout
{
    QLatin1String segment; // "E1EDP01"
    QLatin1String parent;  // segment it hangs below; empty for the header
    std::vector<IdocField> fields;
};

// Layout for a segment as named in a record ("E2EDP01011", "E1EDP01"); null when it is not known.
const IdocLayout *idocLayout(const QString &segment);

// Reads an SAP IDoc in its flat form: a control record EDI_DC40, then records of 63 characters of administration
// and the segment's data in fixed widths. Every IDoc is an element "IDOC" with its segments below, nested and named
// as in the XML form.
class IdocRecords : public DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(intray::IdocRecords)

public:
    bool reads(FileKind kind) const override { return kind == FileKind::IdocFlat; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
