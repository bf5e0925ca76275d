// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/RecognisedText.h"

namespace intray {

// "Read from a picture, 63 % sure; could also be “4.85”." What was read surely is only said to be read.
QString recognitionText(const RecognisedText &read);

} // namespace intray
