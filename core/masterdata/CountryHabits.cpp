// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/CountryHabits.h"

#include "core/base/TextFold.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace intray {

namespace {

struct Country
{
    CountryHabits habits;
    QStringList names;
    QStringList words; // names and marks, folded, with blanks around them
    std::vector<QRegularExpression> patterns;
};

struct World
{
    std::vector<Country> countries;
    QHash<QString, QStringList> signs;
};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

DayMonth datesOf(const QString &key)
{
    if (key == QLatin1String("month-first"))
        return DayMonth::MonthFirst;
    return key == QLatin1String("day-first") ? DayMonth::DayFirst : DayMonth::Either;
}

// The words of a text with single blanks between and around them.
QString spaced(const QString &text)
{
    QString words(u' ');
    for (const QChar c : foldText(text)) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

World readWorld()
{
    World world;
    QFile file(QStringLiteral(":/masterdata/countries.json"));
    if (!file.open(QIODevice::ReadOnly))
        return world;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : root.value(QLatin1String("countries")).toArray()) {
        const QJsonObject object = value.toObject();
        Country country;
        country.habits = {object.value(QLatin1String("code")).toString(),
                          object.value(QLatin1String("currency")).toString(),
                          datesOf(object.value(QLatin1String("dates")).toString()),
                          object.value(QLatin1String("decimal")).toString() == QLatin1String("comma")};
        for (const QString &name : textsOf(object.value(QLatin1String("names"))))
            country.names += foldText(name);
        for (const QString &word : country.names + textsOf(object.value(QLatin1String("marks"))))
            country.words += spaced(word);
        for (const QString &pattern : textsOf(object.value(QLatin1String("patterns"))))
            country.patterns.emplace_back(pattern);
        world.countries.push_back(std::move(country));
    }
    const QJsonObject signs = root.value(QLatin1String("signs")).toObject();
    for (auto sign = signs.begin(); sign != signs.end(); ++sign)
        world.signs.insert(sign.key(), textsOf(sign.value()));
    return world;
}

const World &world()
{
    static const World all = readWorld();
    return all;
}

} // namespace

const CountryHabits *countryHabits(const QString &country)
{
    const QString folded = foldText(country.trimmed());
    const auto &all = world().countries;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Country &known) {
        return known.habits.code.compare(folded, Qt::CaseInsensitive) == 0 || known.names.contains(folded);
    });
    return found == all.end() ? nullptr : &found->habits;
}

std::vector<CountrySign> countriesIn(const QString &text)
{
    std::vector<CountrySign> found;
    const QString words = spaced(text);
    for (const Country &country : world().countries) {
        const auto named = std::count_if(country.words.begin(), country.words.end(),
                                         [&](const QString &word) { return words.contains(word); });
        const auto formed = std::count_if(country.patterns.begin(), country.patterns.end(),
                                          [&](const auto &form) { return form.match(text).hasMatch(); });
        if (named + formed > 0)
            found.push_back({&country.habits, int(named + formed)});
    }
    return found;
}

const QStringList &currenciesOfSign(const QString &sign)
{
    static const QStringList none;
    const auto found = world().signs.constFind(sign);
    return found == world().signs.cend() ? none : *found;
}

QString openSignOf(const QString &currency)
{
    for (auto sign = world().signs.cbegin(); sign != world().signs.cend(); ++sign) {
        if (sign->contains(currency))
            return sign.key();
    }
    return {};
}

} // namespace intray
