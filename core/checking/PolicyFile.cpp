// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Policy.h"

#include "core/checking/Calibration.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
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

// Only these names may stand in the object: a misspelt one would change nothing, unnoticed.
Result<> allow(const QJsonObject &json, const QStringList &names, const QString &where)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!names.contains(it.key()))
            return failure(PolicyText::tr("%1: “%2” is not known. What can stand here: %3.")
                               .arg(where, it.key(), names.join(QStringLiteral(", "))));
    }
    return {};
}

// What a rule and a change of a rule have in common.
struct Settings
{
    std::optional<bool> on;
    std::optional<Severity> severity;
    std::map<QString, Decimal> tolerances;
};

Result<> readTolerances(const QJsonValue &json, const QString &where,
                        const Policy::RulePolicy *known, Settings &settings)
{
    if (!json.isObject())
        return failure(PolicyText::tr("%1: “tolerance” must be an object like {\"percent\": \"2\"}.")
                           .arg(where));
    const QJsonObject tolerances = json.toObject();
    QStringList names;
    for (const auto &[name, value] : known ? known->tolerances : std::map<QString, Decimal>())
        names += name;
    if (known && names.isEmpty() && !tolerances.isEmpty())
        return failure(PolicyText::tr("%1: this rule has no tolerance.").arg(where));
    if (known) {
        if (const Result<> allowed = allow(tolerances, names, where); !allowed)
            return allowed;
    }
    for (auto it = tolerances.begin(); it != tolerances.end(); ++it) {
        const std::optional<Decimal> value = decimalOf(it.value());
        if (!value || value->isNegative() || value->isOverflow())
            return failure(PolicyText::tr("%1: the tolerance “%2” is no number from 0 upwards.")
                               .arg(where, it.key()));
        settings.tolerances[it.key()] = *value;
    }
    return {};
}

// `known`: the built-in rule, whose tolerances are those there are; null while that is read itself.
Result<Settings> readSettings(const QJsonObject &json, const QString &where,
                              const Policy::RulePolicy *known)
{
    Settings settings;
    if (json.contains(u"on")) {
        if (!json.value(u"on").isBool())
            return failure(PolicyText::tr("%1: “on” must be true or false.").arg(where));
        settings.on = json.value(u"on").toBool();
    }
    if (json.contains(u"severity")) {
        const QString key = json.value(u"severity").toString();
        settings.severity = severityFromKey(key);
        if (!settings.severity)
            return failure(PolicyText::tr("%1: the severity “%2” is none of block, ask, note.")
                               .arg(where, key));
    }
    if (json.contains(u"tolerance")) {
        if (const Result<> read = readTolerances(json.value(u"tolerance"), where, known, settings);
            !read)
            return tl::unexpected(read.error());
    }
    return settings;
}

using Rules = std::map<QString, Policy::RulePolicy>;

Result<> readRules(const QJsonValue &json, const Rules *builtIn, Rules &rules)
{
    if (!json.isObject() && !json.isUndefined())
        return failure(PolicyText::tr("“rules” must be an object of rules."));
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (builtIn && builtIn->count(it.key()) == 0)
            return failure(PolicyText::tr("There is no rule “%1”.").arg(it.key()));
        const QString where = PolicyText::tr("Rule “%1”").arg(it.key());
        if (!it.value().isObject())
            return failure(PolicyText::tr("%1: its settings must be an object.").arg(where));
        const QJsonObject settings = it.value().toObject();
        const QStringList names{QStringLiteral("on"), QStringLiteral("severity"),
                                QStringLiteral("tolerance")};
        if (const Result<> allowed = allow(settings, names, where); !allowed)
            return allowed;
        const Result<Settings> read =
            readSettings(settings, where, builtIn ? &builtIn->at(it.key()) : nullptr);
        if (!read)
            return tl::unexpected(read.error());
        Policy::RulePolicy &rule = rules[it.key()];
        rule.on = read->on.value_or(rule.on);
        if (read->severity)
            rule.severity = read->severity;
        for (const auto &[name, value] : read->tolerances)
            rule.tolerances[name] = value;
    }
    return {};
}

Result<Policy::Change> readChange(const QJsonObject &json, int number, const Rules &builtIn)
{
    Policy::Change change;
    change.rule = json.value(u"rule").toString();
    const QString where =
        PolicyText::tr("Change %1 (rule “%2”)").arg(QString::number(number), change.rule);
    if (builtIn.count(change.rule) == 0)
        return failure(PolicyText::tr("%1: there is no such rule.").arg(where));
    const QStringList names =
        QStringLiteral("rule customer from on severity tolerance by at why").split(u' ');
    if (const Result<> allowed = allow(json, names, where); !allowed)
        return tl::unexpected(allowed.error());
    const Result<Settings> read = readSettings(json, where, &builtIn.at(change.rule));
    if (!read)
        return tl::unexpected(read.error());
    change.on = read->on;
    change.severity = read->severity;
    change.tolerances = read->tolerances;
    change.customerNo = json.value(u"customer").toString();
    change.changedBy = json.value(u"by").toString();
    change.why = json.value(u"why").toString();
    if (json.contains(u"from")) {
        change.from = QDate::fromString(json.value(u"from").toString(), Qt::ISODate);
        if (!change.from.isValid())
            return failure(
                PolicyText::tr("%1: “from” must be a day like 2026-03-02.").arg(where));
    }
    if (json.contains(u"at")) {
        change.changedAt =
            QDateTime::fromString(json.value(u"at").toString(), Qt::ISODateWithMs).toUTC();
        if (!change.changedAt.isValid())
            return failure(
                PolicyText::tr("%1: “at” must be a time like 2026-03-02T09:30:00Z.").arg(where));
    }
    return change;
}

Result<> readChanges(const QJsonValue &json, const Rules &builtIn, std::vector<Policy::Change> &all)
{
    if (!json.isArray() && !json.isUndefined())
        return failure(PolicyText::tr("“changes” must be a list of changes."));
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Result<Policy::Change> change = readChange(list.at(i).toObject(), int(i) + 1, builtIn);
        if (!change)
            return tl::unexpected(change.error());
        all.push_back(std::move(*change));
    }
    return {};
}

Result<Policy> applied(Policy policy, const QByteArray &json, const Rules *builtIn)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(PolicyText::tr("The rules file is no JSON: %1 at character %2.")
                           .arg(error.errorString(), QString::number(error.offset)));
    if (!document.isObject())
        return failure(PolicyText::tr("The rules file must be one JSON object."));
    const QJsonObject object = document.object();
    const QStringList names{QStringLiteral("requiredConfidence"), QStringLiteral("rules"),
                            QStringLiteral("changes")};
    if (const Result<> allowed = allow(object, names, PolicyText::tr("The rules file")); !allowed)
        return tl::unexpected(allowed.error());
    if (object.contains(u"requiredConfidence"))
        policy.requiredConfidence = object.value(u"requiredConfidence").toDouble(-1);
    if (!(policy.requiredConfidence >= 0 && policy.requiredConfidence <= 1))
        return failure(PolicyText::tr("The required confidence must lie between 0 and 1."));
    if (const Result<> read = readRules(object.value(u"rules"), builtIn, policy.rules); !read)
        return tl::unexpected(read.error());
    if (const Result<> read = readChanges(object.value(u"changes"), builtIn ? *builtIn : policy.rules,
                                          policy.changes);
        !read)
        return tl::unexpected(read.error());
    return policy;
}

QJsonObject toleranceJson(const std::map<QString, Decimal> &tolerances, const Policy::RulePolicy *known)
{
    QJsonObject json;
    for (const auto &[name, value] : tolerances) {
        const bool isKnown = known && known->tolerances.count(name) == 1;
        if (!isKnown || known->tolerances.at(name) != value)
            json.insert(name, value.toString());
    }
    return json;
}

// What differs from `known`; all of it without one.
QJsonObject ruleJson(const Policy::RulePolicy &rule, const Policy::RulePolicy *known)
{
    QJsonObject json;
    if (!known || rule.on != known->on)
        json.insert(QStringLiteral("on"), rule.on);
    if (rule.severity && (!known || rule.severity != known->severity))
        json.insert(QStringLiteral("severity"), toKey(*rule.severity));
    const QJsonObject tolerances = toleranceJson(rule.tolerances, known);
    if (!tolerances.isEmpty())
        json.insert(QStringLiteral("tolerance"), tolerances);
    return json;
}

QJsonObject changeJson(const Policy::Change &change)
{
    QJsonObject json{{QStringLiteral("rule"), change.rule}};
    const auto add = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    };
    add("customer", change.customerNo);
    add("from", change.from.toString(Qt::ISODate));
    if (change.on)
        json.insert(QStringLiteral("on"), *change.on);
    add("severity", change.severity ? toKey(*change.severity) : QString());
    const QJsonObject tolerances = toleranceJson(change.tolerances, nullptr);
    if (!tolerances.isEmpty())
        json.insert(QStringLiteral("tolerance"), tolerances);
    add("by", change.changedBy);
    add("at", change.changedAt.toUTC().toString(Qt::ISODateWithMs));
    add("why", change.why);
    return json;
}

} // namespace

Policy Policy::builtIn()
{
    QFile file(QStringLiteral(":/rules/rules.json"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const Result<Policy> policy = isThere ? applied(Policy(), file.readAll(), nullptr) : Policy();
    Q_ASSERT(policy);
    Policy built = policy.value_or(Policy());
    built.calibration = Calibration::builtIn();
    return built;
}

Result<Policy> Policy::fromJson(const QByteArray &json)
{
    const Policy known = builtIn();
    return applied(known, json, &known.rules);
}

QByteArray Policy::toJson(Extent extent) const
{
    const Policy known = builtIn();
    const bool isAll = extent == Extent::Everything;
    QJsonObject json;
    if (isAll || requiredConfidence != known.requiredConfidence)
        json.insert(QStringLiteral("requiredConfidence"), requiredConfidence);
    QJsonObject ruleList;
    for (const auto &[id, rule] : rules) {
        const auto other = known.rules.find(id);
        const QJsonObject one =
            ruleJson(rule, isAll || other == known.rules.end() ? nullptr : &other->second);
        if (!one.isEmpty())
            ruleList.insert(id, one);
    }
    if (!ruleList.isEmpty())
        json.insert(QStringLiteral("rules"), ruleList);
    QJsonArray changeList;
    for (const Change &change : changes)
        changeList.append(changeJson(change));
    if (!changeList.isEmpty())
        json.insert(QStringLiteral("changes"), changeList);
    return QJsonDocument(json).toJson();
}

} // namespace intray
