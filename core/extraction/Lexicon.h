// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <memory>
#include <optional>
#include <typeindex>
#include <vector>

namespace intray {

// What a label of a document can announce. The keys in resources/lexicon/*.json are those of toKey().
enum class Label {
    // header values
    PoNumber, OrderDate, RequestedDate, PaymentTerms, Currency, NetTotal, TaxTotal, Total, Subtotal,
    CarriedForward, BroughtForward, LineCount,
    // parties
    Buyer, Seller, ShipTo, BillTo, Contact,
    // numbers that are not the order number
    CustomerAccount, VatNumber, QuoteNumber, ContractNumber, Phone, Fax, Email, Bank, Registration,
    Incoterms, Page, OtherDate, OtherNumber, Project,
    // columns of order lines
    Position, SupplierItem, BuyerItem, Gtin, Description, Quantity, Unit, UnitPrice, PricePer, Discount,
    LineTotal, LineDate, TaxRate, Weight, PackSize, OtherColumn,
    // kinds of documents
    OrderTitle, ChangeTitle, CancelTitle, QuoteTitle, InvoiceTitle, DeliveryNoteTitle,
    ConfirmationTitle, NewsletterTitle
};

QString toKey(Label label);
std::optional<Label> labelFromKey(const QString &key);

// Words of documents in all supported languages, loaded from resources/lexicon. Immutable, shared by
// all threads.
class Lexicon
{
public:
    // Reads every *.json of a folder; a broken file is named with line and reason.
    static Result<std::shared_ptr<const Lexicon>> load(const QString &folder);
    // The lexicon that is compiled into the program.
    static std::shared_ptr<const Lexicon> builtIn();
    ~Lexicon();

    struct LabelHit
    {
        Label label;
        QString language;   // empty: of any
        double weight = 1;  // 0 to 1: how surely these words mean this label; TaughtWeight when it was taught
        int words = 0;      // how many words of the text the label took, from its start
        int end = 0;        // characters of the text that the label took, its final ':' or '.' included
    };
    // All labels whose words are exactly the text (folded, final ':' and '.' ignored), best first.
    std::vector<LabelHit> labelsOf(QStringView text) const;
    // All labels with which the text begins, longest first ("Order No. 4711": PoNumber, 2 words).
    std::vector<LabelHit> labelsAtStart(QStringView text) const;

    // The one label that all labels mean which begin with the text, whose end a narrow cell cut off ("Requested
    // deliver"); nullopt when the text is short or could be several. Slow: for doubtful phrases only.
    std::optional<LabelHit> labelCutOff(QStringView text) const;

    // The words of the label that recognition made this text from: letters exchanged, lost or added, one in six
    // at most, and no label of another meaning as near. Blanks count for nothing. Slow, as labelCutOff().
    std::optional<QString> misreadLabel(QStringView text) const;

    // 1 to 12; full names and abbreviations of all languages.
    std::optional<int> month(QStringView word) const;

    // Lists of words or phrases by key: "greeting", "closing", "legal-form", "quote-header",
    // "usual-address", "thanks", "question", "out-of-office" ... Folded, punctuation as blanks ("s a r l").
    // Empty for an unknown key.
    const QStringList &phrases(const QString &key) const;
    // The keys of all those lists.
    QStringList phraseKeys() const;
    // Whether the text contains one of those phrases as whole words, the longest; the phrase as in phrases().
    std::optional<QString> phraseIn(const QString &key, QStringView text) const;

    // A label of the documents of one customer, as corrections taught it.
    struct Taught
    {
        QString written;
        Label label = Label::OtherColumn; // OtherColumn, OtherNumber: what stands there is to be passed over
        qint64 entry = 0;                 // MemoryEntry::id
        QString because;                  // a clause for a person
    };
    // Above every label that was not taught.
    static constexpr double TaughtWeight = 1.2;
    // These words and what was taught, the best first: a taught label stands for all that the text else means as
    // the head of a column, or as the label of a header value.
    std::shared_ptr<const Lexicon> with(const std::vector<Taught> &taught) const;
    // What taught that the whole text means this label; null when nothing did. Valid while the lexicon lives.
    const Taught *taught(QStringView text, Label label) const;
    // The same for whatever label of a header value was taught; null where nothing was.
    const Taught *taughtHeader(QStringView text) const;
    bool isTaught() const;

    // Unit of measure -> UN/ECE-like code ("pcs" -> "EA") of any language; nullopt for no unit.
    std::optional<QString> unitCode(QStringView written) const;
    // ISO 639-1 language that most words of the text belong to; empty when it cannot be told.
    QString languageOf(QStringView text) const;

    // The lists of phrases in the form that somebody looks them up by, made by Table(const Lexicon &) when it is
    // first asked for. It knows phrases only and keeps no reference: lexicons that were taught labels share it, and
    // it lives as long as they. Any thread may ask; a table that is being made may not ask for another.
    template <typename Table> const Table &table() const
    {
        const auto make = [this]() -> std::shared_ptr<const void> { return std::make_shared<const Table>(*this); };
        return *static_cast<const Table *>(tableOf(typeid(Table), make));
    }

private:
    Lexicon();
    const void *tableOf(std::type_index type, const std::function<std::shared_ptr<const void>()> &make) const;
    struct Content;
    std::unique_ptr<Content> m_content;
};

} // namespace intray
