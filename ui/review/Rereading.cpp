// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/Rereading.h"

#include "ui/review/OfferBar.h"
#include "ui/shared/Desk.h"
#include "ui/shared/Words.h"

namespace intray {
namespace {

constexpr int OrdersNamed = 12;

// What was learnt last; lessons that were taken back are none.
QString learntInWords(const std::vector<Lesson> &lessons)
{
    QStringList words;
    for (const Lesson &lesson : lessons) {
        if (lesson.what == Lesson::What::Learn && !lesson.takenBack)
            words += lessonInWords(lesson.entry);
    }
    return words.join(QStringLiteral("; "));
}

// "4711 (Abbot Pumps Ltd): Line 3, Item: AB-1020"
QString inWords(const Reread &reread, const Desk &desk)
{
    const QueueRow *row = desk.row(reread.before.id);
    QStringList changes;
    for (const Reread::Change &change : reread.changes) {
        const QString field = fieldTitle(change.field.name);
        const QString where = change.field.line ? Rereading::tr("line %1, %2").arg(*change.field.line + 1).arg(field) : field;
        changes += QStringLiteral("%1: %2").arg(where, change.after.isEmpty() ? QStringLiteral("\u2013") : change.after);
    }
    for (const Finding &finding : reread.answered)
        changes += Rereading::tr("no longer asked: %1").arg(ruleTitle(finding.rule));
    const QString name = row ? QStringLiteral("%1 (%2)").arg(orderTitle(*row), customerTitle(*row)) : QString::number(reread.before.id);
    return QStringLiteral("%1: %2").arg(name, changes.join(QStringLiteral(", ")));
}

QString notChanged(const std::vector<RereadOffer::Skipped> &skipped)
{
    return Rereading::tr("%n could not be changed: %1.", nullptr, int(skipped.size())).arg(skipped.front().reason);
}

} // namespace

Rereading::Rereading(Desk &desk, OfferBar &bar, QObject *parent) : QObject(parent), m_desk(desk), m_bar(bar)
{
    connect(&bar, &OfferBar::taken, this, [this] {
        if (!m_offered.empty())
            apply();
        else if (!m_applied.empty())
            takeBack();
    });
    connect(&bar, &OfferBar::left, this, &Rereading::forgetOffer);
}

Rereading::~Rereading()
{
    m_job.cancel();
}

void Rereading::forgetOffer()
{
    m_job.cancel();
    m_offered.clear();
    m_applied.clear();
    m_bar.offer({}, {}, {});
}

void Rereading::learnt(const std::vector<Lesson> &lessons, OrderId order)
{
    const RereadScope scope = scopeOf(lessons, order, m_desk.user().name);
    if (scope.isEmpty())
        return;
    forgetOffer();
    const QString words = learntInWords(lessons);
    m_learnt = words.isEmpty() ? tr("Forgotten again.") : tr("Learnt: %1.").arg(words);
    m_bar.offer(m_learnt, {}, {});
    m_job = JobControl();
    m_desk.runApart(
        [knowledge = m_desk.knowledge(), clock = m_desk.sharedClock(), scope, job = m_job](Database &database) {
            return rereadWaiting(database, knowledge, *clock, scope, job);
        },
        this, [this, job = m_job](const Result<RereadOffer> &offer) {
            if (job.isCancelled())
                return;
            if (offer)
                take(*offer);
            else
                Q_EMIT m_desk.message(offer.error().message);
        });
}

void Rereading::take(const RereadOffer &offer)
{
    if (offer.orders.empty()) {
        if (!offer.skipped.empty())
            m_bar.offer(m_learnt + u' ' + notChanged(offer.skipped), {}, {});
        return;
    }
    m_offered = offer.orders;
    int questions = 0, passing = 0;
    QStringList details;
    for (const Reread &reread : m_offered) {
        questions += int(reread.answered.size());
        passing += reread.passes() ? 1 : 0;
        if (details.size() < OrdersNamed)
            details += inWords(reread, m_desk);
    }
    QString sentence = m_learnt + u' ' + tr("It settles %n question(s)", nullptr, questions) + u' '
                       + tr("in %n other waiting order(s).", nullptr, int(m_offered.size()));
    if (passing > 0)
        sentence += u' ' + tr("%n of them then pass(es).", nullptr, passing);
    if (!offer.skipped.empty())
        sentence += u' ' + notChanged(offer.skipped);
    m_bar.offer(sentence, tr("Apply there too"), details);
}

void Rereading::apply()
{
    const std::vector<Reread> orders = std::exchange(m_offered, {});
    m_desk.runApart(
        [orders, user = m_desk.user(), clock = m_desk.sharedClock()](Database &database) {
            return applyReread(database, orders, user, *clock);
        },
        this, [this](const Result<RereadResult> &result) {
            if (!result) {
                Q_EMIT m_desk.message(result.error().message);
                m_bar.offer({}, {}, {});
                return;
            }
            m_applied = result->applied;
            QString sentence = tr("Applied to %n other order(s).", nullptr, int(m_applied.size()));
            if (!result->skipped.empty())
                sentence += u' ' + notChanged(result->skipped);
            m_bar.offer(sentence, m_applied.empty() ? QString() : tr("Take it back"), {});
            announce(m_applied);
        });
}

// Their numbers first: who hears of it may let go of the offer.
void Rereading::announce(const std::vector<RereadApplied> &changed)
{
    std::vector<OrderId> orders;
    for (const RereadApplied &each : changed)
        orders.push_back(each.before.id);
    for (const OrderId order : orders) {
        m_desk.refreshRow(order);
        Q_EMIT orderChanged(order);
    }
}

void Rereading::takeBack()
{
    const std::vector<RereadApplied> applied = std::exchange(m_applied, {});
    m_desk.runApart(
        [applied, user = m_desk.user(), clock = m_desk.sharedClock()](Database &database) {
            return takeBackReread(database, applied, user, *clock);
        },
        this, [this, applied](const Result<std::vector<RereadOffer::Skipped>> &skipped) {
            if (!skipped)
                Q_EMIT m_desk.message(skipped.error().message);
            else if (skipped->empty())
                Q_EMIT m_desk.message(tr("The other orders are as they were."));
            else
                Q_EMIT m_desk.message(tr("%n order(s) stay changed: %1.", nullptr, int(skipped->size())).arg(skipped->front().reason));
            m_bar.offer({}, {}, {});
            announce(applied);
        });
}

} // namespace intray
