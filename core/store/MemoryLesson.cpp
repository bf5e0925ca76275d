// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MemoryStore.h"
#include "core/store/Statement.h"

#include <QJsonDocument>

namespace intray {

namespace {

struct LessonText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MemoryStore)
};

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(QString::number(time.toMSecsSinceEpoch())) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return json.isString() ? QDateTime::fromMSecsSinceEpoch(json.toString().toLongLong(), Qt::UTC)
                           : QDateTime();
}

QJsonObject entryJson(const MemoryEntry &entry)
{
    return {{QStringLiteral("id"), QString::number(entry.id)},
            {QStringLiteral("kind"), toKey(entry.kind)},
            {QStringLiteral("customer"), entry.customerNo},
            {QStringLiteral("written"), entry.written},
            {QStringLiteral("meaning"), entry.meaning},
            {QStringLiteral("learnt_by"), entry.learntBy},
            {QStringLiteral("learnt_at"), timeJson(entry.learntAt)},
            {QStringLiteral("confirmed"), entry.confirmed},
            {QStringLiteral("refuted"), entry.refuted},
            {QStringLiteral("learnt_from"), QString::number(entry.learntFrom)},
            {QStringLiteral("demoted"), entry.demoted},
            {QStringLiteral("last_used_at"), timeJson(entry.lastUsedAt)},
            {QStringLiteral("edited_by"), entry.editedBy},
            {QStringLiteral("edited_at"), timeJson(entry.editedAt)}};
}

std::optional<MemoryEntry> entryFrom(const QJsonObject &json)
{
    const auto kind = memoryKindFromKey(json.value(QStringLiteral("kind")).toString());
    if (!kind)
        return std::nullopt;
    MemoryEntry entry;
    entry.id = json.value(QStringLiteral("id")).toString().toLongLong();
    entry.kind = *kind;
    entry.customerNo = json.value(QStringLiteral("customer")).toString();
    entry.written = json.value(QStringLiteral("written")).toString();
    entry.meaning = json.value(QStringLiteral("meaning")).toString();
    entry.learntBy = json.value(QStringLiteral("learnt_by")).toString();
    entry.learntAt = timeFrom(json.value(QStringLiteral("learnt_at")));
    entry.confirmed = json.value(QStringLiteral("confirmed")).toInt();
    entry.refuted = json.value(QStringLiteral("refuted")).toInt();
    entry.learntFrom = json.value(QStringLiteral("learnt_from")).toString().toLongLong();
    entry.demoted = json.value(QStringLiteral("demoted")).toBool();
    entry.lastUsedAt = timeFrom(json.value(QStringLiteral("last_used_at")));
    entry.editedBy = json.value(QStringLiteral("edited_by")).toString();
    entry.editedAt = timeFrom(json.value(QStringLiteral("edited_at")));
    return entry;
}

QString ofCustomer(const MemoryEntry &entry)
{
    return entry.customerNo.isEmpty() ? QString()
                                      : LessonText::tr(" (customer %1)").arg(entry.customerNo);
}

QString saidOf(const MemoryEntry &entry)
{
    const QString &written = entry.written;
    const QString &meaning = entry.meaning;
    switch (entry.kind) {
    case MemoryKind::ItemNumber:
        return LessonText::tr("“%1” is item %2").arg(written, meaning);
    case MemoryKind::Unit: {
        const QString unit = written.section(u'|', 0, 0);
        const QString sku = written.section(u'|', 1);
        return sku.isEmpty() ? LessonText::tr("unit “%1” is %2").arg(unit, meaning)
                             : LessonText::tr("unit “%1” of item %2 is %3").arg(unit, sku, meaning);
    }
    case MemoryKind::ShipTo:
        return meaning == QLatin1String("one-time")
                   ? LessonText::tr("“%1” is a one-time address").arg(written)
                   : LessonText::tr("“%1” is delivery address %2").arg(written, meaning);
    case MemoryKind::Sender:
        return LessonText::tr("“%1” is customer %2").arg(written, meaning);
    case MemoryKind::ColumnRole:
        return LessonText::tr("column “%1” is %2").arg(written, meaning);
    case MemoryKind::Label:
        return LessonText::tr("label “%1” is %2").arg(written, meaning);
    case MemoryKind::PricePolicy:
        return written.isEmpty() ? LessonText::tr("prices that differ: %1").arg(meaning)
                                 : LessonText::tr("price of %1: %2").arg(written, meaning);
    case MemoryKind::OrderNumber:
        return LessonText::tr("order number: %1").arg(meaning);
    case MemoryKind::DateOrder:
        return LessonText::tr("dates are written %1").arg(meaning);
    }
    return {};
}

} // namespace

QString lessonInWords(const MemoryEntry &entry)
{
    return saidOf(entry) + ofCustomer(entry) +
           (entry.demoted ? LessonText::tr(", only suggested") : QString());
}

QByteArray MemoryStore::toJson(const std::vector<Touched> &touched)
{
    QJsonArray list;
    for (const Touched &each : touched)
        list.append(QJsonObject{
            {QStringLiteral("before"), each.before ? QJsonValue(entryJson(*each.before)) : QJsonValue()},
            {QStringLiteral("after"), entryJson(each.after)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<MemoryStore::Touched> MemoryStore::fromJson(const QByteArray &json)
{
    std::vector<Touched> touched;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject each = value.toObject();
        const auto after = entryFrom(each.value(QStringLiteral("after")).toObject());
        if (after)
            touched.push_back({entryFrom(each.value(QStringLiteral("before")).toObject()), *after});
    }
    return touched;
}

Result<> MemoryStore::keepLesson(const QString &lesson, const std::vector<Touched> &touched)
{
    if (lesson.isEmpty())
        return {};
    return Statement(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO memory_lesson (lesson, touched)"
                                    " VALUES (?,?)"))
        .bind(lesson)
        .bind(QString::fromUtf8(toJson(touched)))
        .run();
}

Result<> MemoryStore::unlearn(const QString &lesson, const QString &user, OrderId order,
                              const QDateTime &when)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    Statement kept(m_database, QStringLiteral("SELECT touched FROM memory_lesson WHERE lesson = ?"));
    if (const Result<> run = kept.bind(lesson).run(); !run)
        return run;
    if (!kept.next())
        return {};
    const std::vector<Touched> touched = fromJson(kept.text(0).toUtf8());
    for (const Touched &each : touched) {
        if (const Result<> done = takeBack(each); !done)
            return done;
    }
    if (const Result<> run =
            Statement(m_database, QStringLiteral("DELETE FROM memory_lesson WHERE lesson = ?"))
                .bind(lesson)
                .run();
        !run)
        return run;
    if (!touched.empty()) {
        if (const Result<> noted = note(QStringLiteral("unlearn"), user, order, when,
                                        lessonInWords(touched.front().after), {});
            !noted)
            return noted;
    }
    return step.commit();
}

Result<> MemoryStore::takeBack(const Touched &touched)
{
    const auto known = where(QStringLiteral("WHERE id = ?"), QString::number(touched.after.id));
    if (!known)
        return tl::unexpected(known.error());
    if (known->empty())
        return {}; // forgotten meanwhile
    const MemoryEntry &now = known->front();
    if (!touched.before) {
        MemoryEntry rest = now;
        // Others learnt the same since, or it was right since: only this lesson is taken off.
        --rest.confirmed;
        if (rest.confirmed > 0)
            return update(rest);
        return Statement(m_database, QStringLiteral("DELETE FROM memory WHERE id = ?"))
            .bind(now.id)
            .run();
    }
    if (now == touched.after)
        return update(*touched.before);
    MemoryEntry rest = now;
    rest.confirmed = std::max(0, rest.confirmed - (touched.after.confirmed - touched.before->confirmed));
    rest.refuted = std::max(0, rest.refuted - (touched.after.refuted - touched.before->refuted));
    if (now.demoted == touched.after.demoted)
        rest.demoted = touched.before->demoted;
    return update(rest);
}

} // namespace intray
