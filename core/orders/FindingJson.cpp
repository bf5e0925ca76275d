// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrderJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace intray {

namespace {

struct ActionWriter
{
    QJsonObject operator()(const KeepAsIs &) const { return {{QStringLiteral("do"), QStringLiteral("keep")}}; }
    QJsonObject operator()(const SetField &action) const
    {
        return {{QStringLiteral("do"), QStringLiteral("set")},
                {QStringLiteral("field"), action.field.toString()},
                {QStringLiteral("typed"), action.typed}};
    }
    QJsonObject operator()(const DropLine &action) const
    {
        return {{QStringLiteral("do"), QStringLiteral("drop-line")}, {QStringLiteral("line"), action.line}};
    }
    QJsonObject operator()(const RejectOrder &action) const
    {
        return {{QStringLiteral("do"), QStringLiteral("reject")}, {QStringLiteral("reason"), action.reason}};
    }
    QJsonObject operator()(const HoldOrder &action) const
    {
        return {{QStringLiteral("do"), QStringLiteral("hold")}, {QStringLiteral("reason"), action.reason}};
    }
    QJsonObject operator()(const EditField &action) const
    {
        return {{QStringLiteral("do"), QStringLiteral("edit")},
                {QStringLiteral("field"), action.field.toString()}};
    }
    QJsonObject operator()(const SetKind &action) const
    {
        return {{QStringLiteral("do"), QStringLiteral("kind")}, {QStringLiteral("kind"), action.kind}};
    }
};

std::optional<AnswerAction> actionFromJson(const QJsonObject &json)
{
    const QString verb = json.value(QStringLiteral("do")).toString();
    const auto field = FieldPath::fromString(json.value(QStringLiteral("field")).toString());
    if (verb == QLatin1String("keep"))
        return KeepAsIs{};
    if (verb == QLatin1String("set") && field)
        return SetField{*field, json.value(QStringLiteral("typed")).toString()};
    if (verb == QLatin1String("drop-line"))
        return DropLine{json.value(QStringLiteral("line")).toInt()};
    if (verb == QLatin1String("reject"))
        return RejectOrder{json.value(QStringLiteral("reason")).toString()};
    if (verb == QLatin1String("hold"))
        return HoldOrder{json.value(QStringLiteral("reason")).toString()};
    if (verb == QLatin1String("edit") && field)
        return EditField{*field};
    if (verb == QLatin1String("kind"))
        return SetKind{json.value(QStringLiteral("kind")).toString()};
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Finding &finding)
{
    QJsonArray answers;
    for (const Answer &answer : finding.answers) {
        answers.append(QJsonObject{{QStringLiteral("id"), answer.id},
                                   {QStringLiteral("text"), answer.text},
                                   {QStringLiteral("detail"), answer.detail},
                                   {QStringLiteral("action"), std::visit(ActionWriter{}, answer.action)}});
    }
    QJsonObject json{{QStringLiteral("rule"), finding.rule},
                     {QStringLiteral("field"), finding.field.toString()},
                     {QStringLiteral("severity"), toKey(finding.severity)},
                     {QStringLiteral("question"), finding.question},
                     {QStringLiteral("reason"), finding.reason},
                     {QStringLiteral("about"), finding.about},
                     {QStringLiteral("answers"), answers}};
    if (finding.answeredWith)
        json.insert(QStringLiteral("answered_with"), *finding.answeredWith);
    return json;
}

Result<Finding> findingFromJson(const QJsonObject &json)
{
    Finding finding;
    const auto field = FieldPath::fromString(json.value(QStringLiteral("field")).toString());
    const auto severity = severityFromKey(json.value(QStringLiteral("severity")).toString());
    if (!field || !severity)
        return failure(QCoreApplication::translate(
            "intray::OrderJson", "A stored finding cannot be read: its field or severity is unknown."));
    finding.rule = json.value(QStringLiteral("rule")).toString();
    finding.field = *field;
    finding.severity = *severity;
    finding.question = json.value(QStringLiteral("question")).toString();
    finding.reason = json.value(QStringLiteral("reason")).toString();
    finding.about = json.value(QStringLiteral("about")).toString();
    for (const QJsonValue &entry : json.value(QStringLiteral("answers")).toArray()) {
        const QJsonObject object = entry.toObject();
        const auto action = actionFromJson(object.value(QStringLiteral("action")).toObject());
        if (!action)
            return failure(QCoreApplication::translate(
                "intray::OrderJson", "A stored answer cannot be read: what it does is unknown."));
        finding.answers.push_back({object.value(QStringLiteral("id")).toString(),
                                   object.value(QStringLiteral("text")).toString(),
                                   object.value(QStringLiteral("detail")).toString(), *action});
    }
    if (json.contains(QStringLiteral("answered_with")))
        finding.answeredWith = json.value(QStringLiteral("answered_with")).toString();
    return finding;
}

} // namespace intray
