// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/SealedReader.h"

#include "core/reading/Charset.h"
#include "core/reading/MailText.h"
#include "core/reading/Pkcs7.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::SealedReader)
};

using Kind = ReadingIssue::Kind;

QString withoutEnding(const QString &name, std::initializer_list<const char *> endings)
{
    for (const char *ending : endings) {
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return name.chopped(qsizetype(qstrlen(ending)));
    }
    return name;
}

// A signature beside a document proves who wrote, says nothing; alone it is still no order.
void addSignatureIssue(int part, const FileToRead &file, Reading &reading)
{
    if (!file.parent)
        reading.addIssue(part, Kind::Empty,
                         Words::tr("This file is only an electronic signature. What was signed is in another file; "
                                   "please import that one."));
}

void readSmime(const FileToRead &file, Reading &reading)
{
    const Pkcs7 opened = openPkcs7(file.bytes);
    const bool bareSignature = opened.kind == Pkcs7::Kind::SignatureOnly;
    const int part = reading.begin(file, bareSignature ? QStringLiteral("application/pkcs7-signature")
                                                       : QStringLiteral("application/pkcs7-mime"));
    switch (opened.kind) {
    case Pkcs7::Kind::Signed: {
        FileToRead content;
        content.bytes = opened.content;
        content.name = withoutEnding(file.name, {".p7m", ".p7s", ".p7"});
        content.role = PartRole::Attachment;
        if (isMimeEntity(opened.content)) {
            content.kind = FileKind::Mail;
            content.role = PartRole::EmbeddedMail;
        }
        reading.readInside(part, std::move(content));
        return;
    }
    case Pkcs7::Kind::SignatureOnly:
        addSignatureIssue(part, file, reading);
        return;
    case Pkcs7::Kind::Encrypted:
        addEncryptedIssue(part, FileKind::SmimeContainer, reading);
        return;
    case Pkcs7::Kind::Compressed:
        reading.addIssue(part, Kind::Unsupported,
                         Words::tr("This mail was compressed in a way (S/MIME) that is not read. Please open it in "
                                   "your mail program and import what it holds."));
        return;
    case Pkcs7::Kind::Damaged:
        reading.addIssue(part, Kind::Damaged,
                         Words::tr("This signed or encrypted file is damaged. Please ask the sender for a plain copy."));
        return;
    }
}

void readPgp(const FileToRead &file, Reading &reading)
{
    const QByteArray head = file.bytes.left(4096).trimmed();
    const bool signature = head.startsWith("-----BEGIN PGP SIGNATURE") || head.startsWith("-----BEGIN PGP PUBLIC KEY");
    if (signature) {
        addSignatureIssue(reading.begin(file, QStringLiteral("application/pgp-signature")), file, reading);
        return;
    }
    if (!head.startsWith("-----BEGIN PGP SIGNED MESSAGE")) {
        addEncryptedIssue(reading.begin(file, QStringLiteral("application/pgp-encrypted")), FileKind::PgpMessage,
                          reading);
        return;
    }
    const int part = reading.begin(file, QStringLiteral("text/plain"));
    FileToRead content;
    content.bytes = withoutPgpArmour(decodeText(file.bytes, file.charset)).toUtf8();
    content.charset = QStringLiteral("utf-8");
    content.name = withoutEnding(file.name, {".asc", ".pgp", ".gpg"});
    content.role = PartRole::Attachment;
    reading.readInside(part, std::move(content));
}

} // namespace

void addEncryptedIssue(int part, FileKind kind, Reading &reading)
{
    reading.addIssue(part, Kind::PasswordProtected,
                     kind == FileKind::PgpMessage
                         ? Words::tr("This message is encrypted with PGP and cannot be read here. Please open it in your "
                                     "mail program, or ask the sender for a copy that is not encrypted.")
                         : Words::tr("This message is encrypted with S/MIME and cannot be read here. Please open it in "
                                     "your mail program, or ask the sender for a copy that is not encrypted."));
}

bool isMimeEntity(const QByteArray &content)
{
    const QByteArray head = content.left(200).trimmed().toLower();
    return head.startsWith("content-") || head.startsWith("mime-version:") || head.startsWith("from:")
        || head.startsWith("received:") || head.startsWith("return-path:");
}

void SealedReader::read(const FileToRead &file, Reading &reading) const
{
    if (kindOf(file) == FileKind::PgpMessage)
        readPgp(file, reading);
    else
        readSmime(file, reading);
}

} // namespace intray
