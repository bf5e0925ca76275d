// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OcrLanguage.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace intray {

namespace {

struct Language
{
    const char *name;
    const char *words; // without accents: a first reading may not know them
};

// The small words of each language, and those every order has. A word may belong to several.
constexpr std::array<Language, 6> languages = {{
    {"eng", "the of and to for in on with by from please our your we this that not be is are order purchase "
            "date delivery address ship item description quantity qty unit price total amount number phone "
            "invoice supplier vendor customer terms payment days net page requested line part subtotal tax bill "
            "buyer contact account no"},
    {"deu", "der die das und den dem des von zu zur zum mit bei fur auf ist im in ein eine einer wir sie ihre "
            "unsere unser bitte nicht oder nach aus bestellung bestellnummer datum lieferung lieferanschrift "
            "lieferadresse rechnungsadresse rechnungsanschrift artikel bezeichnung menge einheit preis "
            "einzelpreis gesamt gesamtpreis betrag summe nummer telefon seite kunde kundennummer "
            "lieferant zahlungsbedingungen tage netto mwst ust termin liefertermin zwischensumme gesamtsumme "
            "wahrung bearbeiter stk stuck gmbh strasse besteller"},
    {"fra", "le la les de des du un une et en au aux pour par sur dans avec est sont nous vous votre vos notre "
            "nos ne pas commande bon date livraison adresse article designation quantite qte unite prix "
            "unitaire total montant numero telephone page client fournisseur conditions paiement jours "
            "reference ht ttc tva facturation veuillez merci rue societe"},
    {"nld", "de het een en van voor met op in aan bij te is zijn niet wij u uw ons onze graag bestelling "
            "inkooporder datum levering leverdatum afleveradres factuuradres artikel omschrijving aantal "
            "eenheid prijs stuksprijs totaal bedrag nummer telefoon pagina klant klantnummer leverancier "
            "betalingscondities betaling dagen netto btw subtotaal stuks per straat"},
    {"ita", "il lo la i gli le di del della dei delle un una e ed in per con su da dal al alla non si vi "
            "nostro vostro ordine data consegna indirizzo articolo descrizione quantita qta unita prezzo "
            "unitario totale importo numero telefono pagina cliente fornitore condizioni pagamento giorni "
            "iva spedizione fatturazione pregasi via codice imponibile acquisto"},
    {"spa", "el la los las de del un una y en para por con su sus al no se nos nuestro nuestra pedido fecha "
            "entrega direccion articulo descripcion cantidad cant unidad precio unitario total importe "
            "numero telefono pagina cliente proveedor condiciones pago dias iva factura facturacion "
            "referencia calle compra rogamos envio"},
}};

QString plain(const QString &word)
{
    QString plain;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.isLetter())
            plain += c;
    }
    return plain;
}

QHash<QString, QList<int>> wordLanguages()
{
    QHash<QString, QList<int>> known;
    for (int i = 0; i < int(languages.size()); ++i) {
        const QStringList words = QString::fromLatin1(languages[size_t(i)].words).split(u' ');
        for (const QString &word : words)
            known[word] += i;
    }
    return known;
}

using Scores = std::array<double, languages.size()>;

Scores scoresOf(const QStringList &words)
{
    static const QHash<QString, QList<int>> known = wordLanguages();
    Scores scores = {};
    for (const QString &word : words) {
        const QList<int> owners = known.value(plain(word));
        // A word of one language says much, a word of four hardly anything.
        for (const int owner : owners)
            scores[size_t(owner)] += 1.0 / double(owners.size() * owners.size());
    }
    return scores;
}

} // namespace

bool isOfOneLanguage(const QStringList &words)
{
    Scores scores = scoresOf(words);
    std::sort(scores.begin(), scores.end(), std::greater<>());
    return scores[0] >= 3 && scores[0] >= 3 * scores[1];
}

QString languageOf(const QStringList &words, const QString &fallback)
{
    const Scores scores = scoresOf(words);
    const auto best = std::max_element(scores.begin(), scores.end());
    if (*best < 1)
        return fallback;
    return QLatin1String(languages[size_t(best - scores.begin())].name);
}

} // namespace intray
