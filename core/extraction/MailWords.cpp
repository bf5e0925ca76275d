// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailWords.h"

#include "core/extraction/IntentWords.h"
#include "core/extraction/MailBody.h"
#include "core/extraction/MessageHabits.h"

namespace intray {

namespace {

constexpr int MostLetters = 20000; // of own words; who sends an order in a file writes few
constexpr int MostForwards = 4;

const Mail *mailAround(const Document &document, int part)
{
    for (std::optional<int> at = document.parts[size_t(part)].parent; at; at = document.parts[size_t(*at)].parent) {
        if (const Mail *mail = document.parts[size_t(*at)].mail())
            return mail;
    }
    return nullptr;
}

// Whether the next word begins a sentence, or a line that does not go on with the one before.
bool partsSentences(const QString &text, const TextWord &word, const TextWord &next, const Lexicon &lexicon)
{
    constexpr int FullLine = 50; // letters: a shorter line was ended by its writer
    constexpr int Abbreviation = 4;
    const QStringView between = QStringView(text).mid(word.end, next.start - word.end);
    if (between.contains(u'!') || between.contains(u'?') || between.count(u'\n') > 1)
        return true;
    const bool isDay = word.text.back().isDigit() && lexicon.month(next.text); // "13. April"
    const bool whole = word.text.size() > Abbreviation && !word.text[0].isDigit(); // no "14.12."
    if (between.contains(u'.') && (whole || next.text[0].isUpper()) && !isDay)
        return true;
    return between.contains(u'\n') && word.end - (text.lastIndexOf(u'\n', word.start) + 1) < FullLine;
}

} // namespace

MailWords::MailWords(const Document &document, int part, const ExtractionContext &context, Extent extent)
    : m_phrases(context.lexicon), m_text(document.parts[size_t(part)].text()->text),
      m_message{context, m_phrases, m_text, part, {}, NumberStyle::Unknown, false, DateOrder::Unknown, context.today,
                {}, false}
{
    const Mail *mail = mailAround(document, part);
    const SubjectLine subject = readSubject(mail ? mail->subject : QString(), m_phrases);
    m_subject = subject.text;
    if (mail && mail->date.isValid())
        m_message.writtenOn = mail->date.date();

    if (extent == Extent::All) {
        m_own = m_text;
        m_ranges = {{0, int(m_text.size())}};
    } else {
        findOwnWords(document, part, subject.forward);
    }
    m_long = m_own.size() > MostLetters;
    if (m_long)
        return;
    m_message.language = context.lexicon.languageOf(m_own);
    chooseNumberStyle(&m_message, m_own);
    chooseDateOrder(&m_message, nullptr, m_own, mail ? mail->from.address : QString());
    m_facts = readMessageFacts(m_ranges, m_message);
}

void MailWords::findOwnWords(const Document &document, int part, bool forward)
{
    const Mail *mail = mailAround(document, part);
    const Text &text = *document.parts[size_t(part)].text();
    TextPlace range{0, int(m_text.size())};
    QString sender = mail ? mail->from.name : QString();
    for (int depth = 0; depth <= MostForwards; ++depth) {
        const MailBody body = splitMailBody(text, range, sender, m_phrases, depth);
        m_own += body.textOf(m_text, MailBody::Section::Own) + u'\n';
        const std::vector<TextPlace> own = body.rangesOf(MailBody::Section::Own);
        m_ranges.insert(m_ranges.end(), own.begin(), own.end());
        const auto inner = std::find_if(body.quoted.begin(), body.quoted.end(), [forward](const QuotedMail &quoted) {
            return quoted.forwarded || forward;
        });
        if (inner == body.quoted.end())
            break;
        range = inner->range;
        sender = inner->from.name;
        forward = readSubject(inner->subject, m_phrases).forward;
    }
}

std::vector<MailSentence> MailWords::sentences(const std::vector<TextPlace> &taken) const
{
    std::vector<TextPlace> holes = m_facts.holes;
    holes.insert(holes.end(), taken.begin(), taken.end());
    std::vector<MailSentence> found;
    for (const TextPlace &range : m_long ? std::vector<TextPlace>() : m_ranges) {
        const TextWords words = wordsOf(m_text, range);
        for (size_t first = 0, i = 0; i < words.size(); ++i) {
            if (i + 1 < words.size() && !partsSentences(m_text, words[i], words[i + 1], m_message.lexicon()))
                continue;
            const TextPlace place{words[first].start, words[i].end};
            found.push_back({place, wordsOf(m_text, place, holes)});
            first = i + 1;
        }
    }
    return found;
}

bool MailWords::has(std::initializer_list<const char *> lists, const TextWords &words) const
{
    return std::any_of(lists.begin(), lists.end(),
                       [&](const char *list) { return m_phrases.has(QLatin1String(list), words); });
}

bool MailWords::sendsOrder() const
{
    const IntentWords title(m_subject, m_phrases);
    return IntentWords(m_own, m_phrases).has("attached") && !title.has("change-word") && !title.has("cancel-word");
}

bool MailWords::onlyConfirmsPrices() const
{
    constexpr int Near = 5; // words
    const IntentWords text(m_own, m_phrases);
    const IntentWords title(m_subject, m_phrases);
    for (const char *const list : {"price-request", "quote-request", "quote-noun"}) {
        if (title.has(list) || !text.standsOnlyNear(list, "confirm-word", Near))
            return false;
    }
    return text.hasNear("attached", "order-word", Near) && !text.saysPlainly("not-an-order")
        && !text.saysPlainly("non-order") && !text.has("information-only");
}

bool MailWords::speaksOfChangedOrder() const
{
    return IntentWords(m_own, m_phrases).hasNear("change-word", "order-word", 6);
}

} // namespace intray
