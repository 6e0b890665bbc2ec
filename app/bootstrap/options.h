// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewdesk is started with.
#pragma once

#include <QStringList>

#include <optional>

namespace rd {

struct LaunchOptions {
    QString workspace, url, profile; ///< at most one of them
    bool sample = false;
    QString tour; ///< folder for the pictures
    bool help = false, version = false;
    QString text; ///< of --help, or what is wrong
};

/// Nullopt with `problem` set: wrong usage.
[[nodiscard]] std::optional<LaunchOptions> parseOptions(const QStringList& arguments, QString* problem);

} // namespace rd
