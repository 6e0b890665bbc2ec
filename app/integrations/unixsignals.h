// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM, SIGINT and SIGHUP as a signal of the event loop, so that the program ends as if its window was closed.
#pragma once

#include <QObject>

namespace rd {

class UnixSignals final : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);

signals:
    void terminate();
};

} // namespace rd
