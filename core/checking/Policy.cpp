// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Policy.h"

#include "core/checking/CheckRule.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace intray {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Policy)
};

std::optional<Decimal> decimalOf(const QJsonValue &value)
{
    if (value.isString())
        return Decimal::fromCanonical(value.toString());
    if (value.isDouble())
        return Decimal::fromCanonical(QString::number(value.toDouble(), 'f', Decimal::Decimals));
    return std::nullopt;
}

bool isRule(const QString &id)
{
    return std::any_of(checkRules().begin(), checkRules().end(),
                       [&](const auto &rule) { return rule->id() == id; });
}

// What the JSON says of one rule over what holds already.
Result<> applyRule(const QString &id, const QJsonObject &json, Policy::RulePolicy &rule)
{
    if (!isRule(id))
        return failure(PolicyText::tr("There is no rule “%1”.").arg(id));
    rule.on = json.value(u"on").toBool(rule.on);
    if (json.contains(u"severity")) {
        const QString key = json.value(u"severity").toString();
        rule.severity = severityFromKey(key);
        if (!rule.severity)
            return failure(
                PolicyText::tr("Rule “%1”: the severity “%2” is none of block, ask, note.")
                    .arg(id, key));
    }
    const QJsonObject tolerances = json.value(u"tolerance").toObject();
    for (auto it = tolerances.begin(); it != tolerances.end(); ++it) {
        const std::optional<Decimal> value = decimalOf(it.value());
        if (!value)
            return failure(
                PolicyText::tr("Rule “%1”: the tolerance “%2” is no number.").arg(id, it.key()));
        rule.tolerances[it.key()] = *value;
    }
    return {};
}

Result<Policy> applied(Policy policy, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(
            PolicyText::tr("The rules file is no JSON object: %1").arg(error.errorString()));
    const QJsonObject object = document.object();
    policy.requiredConfidence =
        object.value(u"requiredConfidence").toDouble(policy.requiredConfidence);
    if (!(policy.requiredConfidence >= 0 && policy.requiredConfidence <= 1))
        return failure(PolicyText::tr("The required confidence must lie between 0 and 1."));
    const QJsonObject rules = object.value(u"rules").toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        if (const Result<> done =
                applyRule(it.key(), it.value().toObject(), policy.rules[it.key()]);
            !done)
            return tl::unexpected(done.error());
    }
    return policy;
}

} // namespace

Policy Policy::builtIn()
{
    QFile file(QStringLiteral(":/rules/rules.json"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const Result<Policy> policy = isThere ? applied(Policy(), file.readAll()) : Policy();
    Q_ASSERT(policy);
    return policy.value_or(Policy());
}

Result<Policy> Policy::fromJson(const QByteArray &json)
{
    return applied(builtIn(), json);
}

bool Policy::isOn(const QString &rule) const
{
    const auto found = rules.find(rule);
    return found == rules.end() || found->second.on;
}

Decimal Policy::tolerance(const QString &rule, const QString &name, Decimal otherwise) const
{
    const auto found = rules.find(rule);
    if (found == rules.end())
        return otherwise;
    const auto value = found->second.tolerances.find(name);
    return value == found->second.tolerances.end() ? otherwise : value->second;
}

} // namespace intray
