// SPDX-License-Identifier: GPL-3.0-or-later
// One side of two long texts that are read beside each other: a heading, then parts with what, when and text. Scrolls.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace rd {

class Theme;

struct TextPart {
    QString heading, when, text;
};

/// `name` for the tests; owned by `parent`.
[[nodiscard]] QWidget* textColumn(const Theme& theme, const QString& name, const QString& title,
                                  const QList<TextPart>& parts, QWidget* parent);

} // namespace rd
