// SPDX-License-Identifier: GPL-3.0-or-later
// The look as one table of tokens (resources/themes/tokens.json): palette, style sheet, colours and sizes for
// delegates. Follows the system's light or dark preference, live. One object, made by bootstrap, passed to whoever
// paints; GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>

class QApplication;

namespace rd {

enum class ThemeMode { System, Light, Dark };

[[nodiscard]] ThemeMode themeModeOf(const QString& setting);
[[nodiscard]] QString settingOf(ThemeMode mode);

class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& app, QObject* parent = nullptr);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// A colour token: "accent", "attention_ground"... An unknown one is a programming error and aborts.
    [[nodiscard]] QColor color(const QString& token) const;
    /// A size token in pixels: "margin", "row"...
    [[nodiscard]] int size(const QString& token) const;
    /// A width meant for the usual system font, wider where that is larger: what holds text grows with it.
    [[nodiscard]] static int scaled(int pixels);
    /// The application's font at a type token ("title", "section", ...), semibold where the look asks for it.
    [[nodiscard]] QFont font(const QString& token) const;
    /// Digits of one width, so that columns of numbers line up.
    [[nodiscard]] static QFont tabular(const QFont& font);
    /// A lucide icon in the colour of a token; disabled states are greyed. Recoloured when the theme changes.
    [[nodiscard]] QIcon icon(const QString& name, const QString& token = QStringLiteral("muted")) const;

signals:
    void changed();

private:
    void apply();
    void askPortal();
    [[nodiscard]] bool systemIsDark() const;
    [[nodiscard]] QString styleSheet() const;

    QApplication& m_app;
    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    bool m_paletteWasDark = false; ///< of the platform, before we set ours
    int m_portal = -1;             ///< 0 light, 1 dark, -1 no portal
    QHash<QString, QColor> m_light, m_dark_;
    QHash<QString, int> m_sizes, m_points;
};

} // namespace rd
