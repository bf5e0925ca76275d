// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace intray {

// Why something could not be done. `message` is a sentence for a person: what is wrong, where, what
// to do. `detail` is for the log: file, part, page, the library's own words; never document content.
struct Error
{
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

// What the world can make fail returns a Result; the value or the Error.
template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{message, detail});
}

} // namespace intray
