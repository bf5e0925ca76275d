// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PartTabs.h"

#include "ui/shared/Icons.h"
#include "ui/shared/Theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace intray {
namespace {

constexpr int WidestTab = 210;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::PartTabs)
};

const Part &at(const Document &document, int part)
{
    return document.parts[size_t(part)];
}

bool hasBody(const Document &document, int mail)
{
    const std::vector<int> children = document.childrenOf(mail);
    return std::any_of(children.begin(), children.end(),
                       [&](int child) { return at(document, child).role == PartRole::Body; });
}

// A logo, a line, a face in a signature.
bool isDecoration(const Part &part)
{
    if (part.role != PartRole::InlinePicture || !part.issues.empty())
        return false;
    const Pages *pages = part.pages();
    constexpr int FewWords = 6;
    int words = 0;
    for (const Page &page : pages ? pages->pages : std::vector<Page>())
        words += page.awaitsRecognition ? FewWords : int(page.words.size());
    return words < FewWords;
}

// Whether a mail came inside another one.
bool isForwarded(const Document &document, int mail)
{
    for (auto above = at(document, mail).parent; above; above = at(document, *above).parent) {
        if (at(document, *above).mail())
            return true;
    }
    return false;
}

QString senderOf(const Mail &mail)
{
    return mail.from.name.isEmpty() ? mail.from.address : mail.from.name;
}

QString mailTitle(const Document &document, int part)
{
    const Mail &mail = *at(document, part).mail();
    if (!at(document, part).parent)
        return Texts::tr("Mail");
    const QString about = mail.subject.isEmpty() ? senderOf(mail) : mail.subject;
    if (isForwarded(document, part))
        return about.isEmpty() ? Texts::tr("Forwarded mail") : Texts::tr("Forwarded: %1").arg(about);
    return about.isEmpty() ? Texts::tr("Mail") : Texts::tr("Mail: %1").arg(about);
}

} // namespace

std::vector<PartTab> partTabs(const Document &document)
{
    std::vector<PartTab> first, last;
    for (int part = 0; part < int(document.parts.size()); ++part) {
        const Part &each = at(document, part);
        if (each.mail()) {
            if (!hasBody(document, part) || !each.issues.empty())
                first.push_back({part, part});
            continue;
        }
        const bool isContainer = std::holds_alternative<std::monostate>(each.content) && each.issues.empty()
                                 && !document.childrenOf(part).empty();
        if (isContainer || isDecoration(each))
            continue;
        const bool isBody = each.role == PartRole::Body || each.role == PartRole::AlternativeBody;
        const std::optional<int> mail =
            isBody && each.parent && at(document, *each.parent).mail() ? each.parent : std::nullopt;
        const bool aside = each.role == PartRole::AlternativeBody || each.role == PartRole::InlinePicture;
        (aside ? last : first).push_back({part, mail});
    }
    first.insert(first.end(), last.begin(), last.end());
    return first;
}

QString partTitle(const Document &document, const PartTab &tab)
{
    const Part &part = at(document, tab.part);
    if (part.role == PartRole::AlternativeBody)
        return Texts::tr("Mail (other form)");
    if (tab.mail)
        return mailTitle(document, *tab.mail);
    if (part.role == PartRole::Body && part.name.isEmpty())
        return Texts::tr("Mail");
    return part.name.isEmpty() ? document.fileName : part.name;
}

QString partStory(const Document &document, const PartTab &tab)
{
    QStringList lines{partTitle(document, tab)};
    if (tab.mail) {
        const Mail &mail = *at(document, *tab.mail).mail();
        if (!mail.subject.isEmpty() && !lines.front().contains(mail.subject))
            lines += mail.subject;
        const QString sender = senderOf(mail);
        if (!sender.isEmpty() && mail.date.isValid())
            lines += Texts::tr("from %1, %2").arg(sender, QLocale().toString(mail.date.toLocalTime(), QLocale::ShortFormat));
        else if (!sender.isEmpty())
            lines += Texts::tr("from %1").arg(sender);
    }
    for (auto above = at(document, tab.mail.value_or(tab.part)).parent; above; above = at(document, *above).parent) {
        const Part &outer = at(document, *above);
        if (!outer.mail() && !outer.name.isEmpty())
            lines += Texts::tr("in %1").arg(outer.name);
        else if (outer.mail() && outer.parent)
            lines += Texts::tr("in the mail \u201c%1\u201d").arg(outer.mail()->subject);
    }
    return lines.join(u'\n');
}

PartTabs::PartTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("partTabs"));
    setAccessibleName(tr("Parts of the submission"));
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    setFocusPolicy(Qt::TabFocus);
}

void PartTabs::show(const Document &document, const std::vector<PartTab> &tabs)
{
    const QSignalBlocker quiet(this);
    while (count() > 0)
        removeTab(0);
    for (const PartTab &tab : tabs) {
        const Part &part = at(document, tab.part);
        const Glyph glyph = !part.issues.empty() ? Glyph::Warning
                            : tab.mail           ? Glyph::Mail
                            : part.workbook()    ? Glyph::Sheet
                                                 : Glyph::Document;
        const QString title = partTitle(document, tab);
        const int index = addTab(glyphIcon(glyph, part.issues.empty() ? Ink::Subtle : Ink::Flagged),
                                 QString(title).replace(u'&', QStringLiteral("&&")));
        // As rich text a tip would take the customer's words for markup.
        setTabToolTip(index, Qt::convertFromPlainText(partStory(document, tab), Qt::WhiteSpaceNormal));
        setAccessibleTabName(index, title);
    }
    setVisible(tabs.size() > 1);
}

QSize PartTabs::tabSizeHint(int index) const
{
    return QTabBar::tabSizeHint(index).boundedTo(QSize(WidestTab, QWIDGETSIZE_MAX));
}

QSize PartTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

} // namespace intray
