// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartyRecords.h"

#include "core/base/TextFold.h"
#include "core/extraction/RecognisedWords.h"
#include "core/masterdata/CatalogIndex.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct PartyRecordsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::PartyRecords)
};

struct Token
{
    qsizetype start = 0;
    QString text;
    bool hasDigit() const
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }
};

std::vector<Token> tokensOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    std::vector<Token> tokens;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tokens.push_back({match.capturedStart(), match.captured()});
    }
    return tokens;
}

// Numbers may differ in letters that look like figures, words in a letter or two.
bool isMisread(const QString &read, const Token &stored)
{
    if (spellingKey(read) == spellingKey(stored.text))
        return true;
    constexpr int LongestWord = 40;
    if (stored.hasDigit() || stored.text.size() < 5 || read.size() > LongestWord
        || stored.text.size() > LongestWord)
        return false;
    const QString key = foldCode(stored.text);
    return spellingDistance(foldCode(read), key) <= (key.size() < 9 ? 1 : 2);
}

// The stored word that a recognised one is: the same, or else the one that looks like it.
const Token *storedWord(const Token &read, const std::vector<Token> &stored)
{
    const QString key = foldCode(read.text);
    for (const Token &word : stored) {
        if (foldCode(word.text) == key)
            return &word;
    }
    for (const Token &word : stored) {
        if (isMisread(read.text, word))
            return &word;
    }
    return nullptr;
}

QString writtenLike(const QString &stored, const QString &read)
{
    const bool capitals = read.size() > 1 && read == read.toUpper() && read != read.toLower();
    return capitals ? stored.toUpper() : stored;
}

// A text and one stored address, word by word.
class Comparison
{
public:
    Comparison(const QString &text, const Address &address, const QString &customerName)
        : m_text(text), m_tokens(tokensOf(text)), m_name(tokensOf(address.name)), m_street(tokensOf(address.street)),
          m_all(tokensOf(QStringList{address.street, address.name, customerName, address.city}.join(u' '))),
          m_zip(foldCode(address.zip))
    {
    }

    // Every number agrees, and so do the postcode, the street and the name.
    bool isSame()
    {
        if (!readZip() || share(m_street) < 0.6 || nameShare() < 0.6)
            return false;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].hasDigit() && !isInZip(i) && !word(m_tokens[i]))
                return false;
        }
        return std::all_of(m_street.begin(), m_street.end(), [&](const Token &part) {
            return !part.hasDigit() || isThere(part);
        });
    }

    double nameShare() const { return share(m_name); }

    // Whether every word of the stored name is there or was put right.
    bool hasWholeName() const
    {
        const std::vector<Token> now = tokensOf(spelled());
        return std::all_of(m_name.begin(), m_name.end(), [&](const Token &part) {
            return std::any_of(now.begin(), now.end(),
                               [&](const Token &token) { return foldCode(token.text) == foldCode(part.text); });
        });
    }

    // Two columns that recognition took for one write the name twice: "Acme LtdAcme Ltd, 7 Mill Lane", "Acme Ltd,
    // Plant 2, Acme Ltd, Plant 2, 7 Mill Lane". The second time stays.
    std::optional<QString> withoutDoubledName() const
    {
        constexpr qsizetype ShortestName = 4, ShortestRun = 8, LongestRun = 120; // letters and digits
        const QString key = foldCode(m_text.left(2 * LongestRun));
        const qsizetype end = m_text.indexOf(u',') < 0 ? m_text.size() : m_text.indexOf(u',');
        const qsizetype wholeName = foldCode(m_text.left(end)).size();
        QString stored;
        for (const Token &part : m_name)
            stored += foldCode(part.text);
        for (qsizetype n = std::min(key.size() / 2, LongestRun); n >= ShortestName; --n) {
            const bool isName = 2 * n == wholeName || n >= ShortestRun;
            if (!isName || key.left(n) != key.mid(n, n) || stored.startsWith(key.left(2 * n)))
                continue;
            qsizetype letters = 0, at = 0;
            for (; at < m_text.size() && letters < n; ++at)
                letters += foldCode(QStringView(m_text).mid(at, 1)).size();
            while (at < m_text.size() && !m_text[at].isLetterOrNumber())
                ++at;
            return m_text.mid(at);
        }
        return std::nullopt;
    }

    QString spelled() const
    {
        QString text;
        qsizetype from = 0;
        qsizetype at = 0; // in the postcode, which keeps its blanks
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            text += QStringView(m_text).mid(from, token.start - from);
            from = token.start + token.text.size();
            const Token *stored = isInZip(i) ? nullptr : word(token);
            if (!stored && !isInZip(i))
                stored = wordInName(i);
            if (isInZip(i)) {
                for (const QChar c : token.text) {
                    text += c.toUpper() == m_zip[at] ? c : m_zip[at];
                    ++at;
                }
            } else if (stored && stored->text.toLower() != token.text.toLower()) {
                text += writtenLike(stored->text, token.text);
            } else {
                text += token.text;
            }
        }
        return text + QStringView(m_text).mid(from);
    }

private:
    bool isInZip(size_t i) const { return i >= m_zipFrom && i < m_zipEnd; }

    bool readZip()
    {
        const QString wanted = spellingKey(m_zip);
        if (wanted.isEmpty())
            return false;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            QString run;
            for (size_t j = i; j < std::min(i + 3, m_tokens.size()); ++j) {
                run += m_tokens[j].text;
                if (run.size() != m_zip.size() || spellingKey(run) != wanted)
                    continue;
                m_zipFrom = i;
                m_zipEnd = j + 1;
                return true;
            }
        }
        return false;
    }

    const Token *word(const Token &token) const { return storedWord(token, m_all); }

    // A word of the name that recognition spoilt stands where the stored name has its own, all around agreeing.
    const Token *wordInName(size_t i) const
    {
        const qsizetype comma = m_text.indexOf(u',');
        const qsizetype end = comma < 0 ? m_text.size() : comma;
        const auto inName = std::count_if(m_tokens.begin(), m_tokens.end(),
                                          [&](const Token &token) { return token.start < end; });
        const bool isName = m_tokens[i].start < end && size_t(inName) == m_name.size();
        return isName && !m_tokens[i].hasDigit() && nameShare() >= 0.74 ? &m_name[i] : nullptr;
    }

    bool isThere(const Token &stored) const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
            return foldCode(token.text) == foldCode(stored.text) || isMisread(token.text, stored);
        });
    }

    double share(const std::vector<Token> &stored) const
    {
        if (stored.empty())
            return 0;
        const auto there = std::count_if(stored.begin(), stored.end(), [&](const Token &t) { return isThere(t); });
        return double(there) / double(stored.size());
    }

    QString m_text;
    std::vector<Token> m_tokens, m_name, m_street, m_all;
    QString m_zip;
    size_t m_zipFrom = 0;
    size_t m_zipEnd = 0;
};

void addCustomer(std::vector<const Customer *> &customers, const Customer *customer)
{
    if (customer && std::find(customers.begin(), customers.end(), customer) == customers.end())
        customers.push_back(customer);
}

void addByName(std::vector<const Customer *> &customers, const QString &name, const Catalog &catalog)
{
    constexpr double Alike = 0.6;
    if (name.isEmpty() || name.size() > 120)
        return;
    for (const Customer *customer : catalog.customersByName(name))
        addCustomer(customers, customer);
    for (const auto &hit : catalog.similarCustomers(name, 3)) {
        if (hit.similarity >= Alike)
            addCustomer(customers, hit.record);
    }
}

// Whether most words of the line are words of the stored text.
bool consistsOf(const QString &line, const QString &text)
{
    const std::vector<Token> read = tokensOf(line), stored = tokensOf(text);
    const auto there = std::count_if(read.begin(), read.end(), [&](const Token &t) { return storedWord(t, stored); });
    return !read.empty() && double(there) >= 0.6 * double(read.size());
}

} // namespace

PartyRecords::PartyRecords(const Order &order, const Catalog &catalog) : m_catalog(catalog)
{
    for (const Field<QString> &account : order.accountNumbers)
        addCustomer(m_customers, catalog.customer(account.value.value_or(QString())));
    for (const Field<QString> &vat : order.vatNumbers) {
        for (const Customer *customer : catalog.customersByVat(vat.value.value_or(QString())))
            addCustomer(m_customers, customer);
    }
    for (const Field<QString> &name : order.partyNames)
        addByName(m_customers, name.value.value_or(QString()), catalog);
    for (const Field<QString> *party : {&order.shipTo, &order.billTo})
        addByName(m_customers, party->value.value_or(QString()).section(u',', 0, 0), catalog);
}

std::optional<PartyRecords::Known> PartyRecords::known(const QString &text) const
{
    std::optional<Known> best;
    double bestScore = 0;
    for (const Customer *customer : m_customers) {
        for (const Address *address : m_catalog.addressesOf(customer->number)) {
            Comparison comparison(text, *address, customer->name);
            if (const auto single = comparison.withoutDoubledName())
                comparison = Comparison(*single, *address, customer->name);
            if (!comparison.isSame())
                continue;
            const double score = comparison.nameShare() + (address->type == AddressType::ShipTo ? 0.01 : 0);
            if (score <= bestScore)
                continue;
            bestScore = score;
            const QString spelled = comparison.spelled();
            best = Known{address, spelled, spelled != text, comparison.hasWholeName()};
        }
    }
    return best;
}

QStringList PartyRecords::knownBelowName(const QString &text) const
{
    const qsizetype comma = text.indexOf(u',');
    QStringList spellings;
    for (const Customer *customer : m_customers) {
        for (const Address *address : comma < 0 ? std::vector<const Address *>() : m_catalog.addressesOf(customer->number)) {
            Comparison comparison(address->name + text.mid(comma), *address, customer->name);
            const bool isWhole = comma > 0 || consistsOf(text.section(u',', 1, 1), address->street);
            if (address->name.isEmpty() || !isWhole || !comparison.isSame())
                continue;
            const QString spelled = comparison.spelled();
            if (!spellings.contains(spelled))
                spellings += spelled;
        }
    }
    return spellings;
}

void PartyRecords::mend(Field<QString> &party) const
{
    if (!party.value)
        return;
    const auto found = known(*party.value);
    if (!found)
        return;
    party.value = found->spelled;
    if (!found->isWhole)
        return;
    party.support(Evidence::Kind::MasterData,
                  found->isMended ? PartyRecordsText::tr("the stored address but for letters that look alike")
                                  : PartyRecordsText::tr("a stored address of the customer"));
}

void PartyRecords::mendName(Field<QString> &name) const
{
    if (!name.value || !m_catalog.customersByName(*name.value).empty())
        return;
    const std::vector<Token> read = tokensOf(*name.value);
    for (const Customer *customer : m_customers) {
        const std::vector<Token> stored = tokensOf(customer->name);
        bool alike = read.size() == stored.size() && !read.empty();
        for (size_t i = 0; alike && i < read.size(); ++i) {
            alike = foldCode(read[i].text) == foldCode(stored[i].text) || isMisread(read[i].text, stored[i]);
        }
        if (!alike)
            continue;
        name.value = customer->name;
        name.support(Evidence::Kind::MasterData,
                     PartyRecordsText::tr("the customer's name but for letters that look alike"));
        return;
    }
}

bool PartyRecords::isNameOf(const QString &line, const Address &address) const
{
    QString names = address.name;
    if (const Customer *customer = m_catalog.customer(address.customerNo))
        names += u' ' + customer->name;
    return consistsOf(line, names);
}

} // namespace intray
