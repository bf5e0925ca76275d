// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Intake.h"

#include <QImage>
#include <QStringList>

class QMimeData;

namespace intray {

// What was dropped or pasted: files and folders, and things without a file (text, a mail, a picture).
struct Incoming
{
    QStringList paths;
    std::vector<Arrival> arrivals;
    QImage picture; // encoded later, outside the GUI thread
    QString pictureName;

    bool isEmpty() const { return paths.isEmpty() && arrivals.empty() && picture.isNull(); }
};

// Whether there is something in it that can be taken in; cheap, for a drag that passes over the window.
bool canTake(const QMimeData &data);
Incoming incomingFrom(const QMimeData &data, const QDateTime &now);

} // namespace intray
