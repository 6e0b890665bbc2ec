// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStandardPaths>
#include <QStyleFactory>

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QJsonObject readTokens()
{
    QFile file(u":/themes/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the theme's tokens are missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QHash<QString, QColor> colorsOf(const QJsonObject& json)
{
    QHash<QString, QColor> colors;
    for (auto it = json.begin(); it != json.end(); ++it)
        colors.insert(it.key(), QColor(it.value().toString()));
    return colors;
}

QHash<QString, int> numbersOf(const QJsonObject& json)
{
    QHash<QString, int> numbers;
    for (auto it = json.begin(); it != json.end(); ++it)
        numbers.insert(it.key(), it.value().toInt());
    return numbers;
}

template<class T>
T required(const QHash<QString, T>& tokens, const QString& token)
{
    const auto it = tokens.constFind(token);
    if (it == tokens.constEnd())
        qFatal("no theme token %s", qPrintable(token));
    return *it;
}

/// Sizes are drawn for a system font of up to 10 points; a larger one takes titles and widths with it.
qreal fontScale()
{
    return std::max(1.0, QApplication::font().pointSizeF() / 10);
}

} // namespace

ThemeMode themeModeOf(const QString& setting)
{
    return setting == "light"_L1 ? ThemeMode::Light : setting == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

QString settingOf(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
}

Theme::Theme(QApplication& app, QObject* parent)
    : QObject(parent)
    , m_app(app)
    , m_paletteWasDark(app.palette().color(QPalette::Window).lightness() < 128)
{
    const QJsonObject tokens = readTokens();
    m_light = colorsOf(tokens[u"light"_s].toObject());
    m_dark_ = colorsOf(tokens[u"dark"_s].toObject());
    m_sizes = numbersOf(tokens[u"sizes"_s].toObject());
    m_points = numbersOf(tokens[u"points"_s].toObject());
    m_app.setStyle(QStyleFactory::create(u"Fusion"_s));
    askPortal();
    m_dark = systemIsDark();
    apply();
}

bool Theme::systemIsDark() const
{
    // Qt 6.4 has no colorScheme: the desktop portal knows, else the palette's lightness tells.
    return m_portal >= 0 ? m_portal == 1 : m_paletteWasDark;
}

void Theme::askPortal()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    ask << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        m_portal = value.toUInt() == 1 ? 1 : 0;
        if (m_mode == ThemeMode::System)
            setMode(m_mode);
    });
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
    emit changed();
}

QColor Theme::color(const QString& token) const
{
    return required(m_dark ? m_dark_ : m_light, token);
}

int Theme::size(const QString& token) const
{
    return required(m_sizes, token);
}

int Theme::scaled(int pixels)
{
    return qRound(pixels * fontScale());
}

QFont Theme::font(const QString& token) const
{
    QFont font = QApplication::font();
    font.setPointSizeF(required(m_points, token) * fontScale());
    if (token != "small"_L1)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::tabular(const QFont& font)
{
    // Qt 6.4 cannot switch on the "tnum" feature; the digits of the common interface fonts have one width already.
    QFont numbers = font;
    numbers.setKerning(false);
    return numbers;
}

QIcon Theme::icon(const QString& name, const QString& token) const
{
    return lucideIcon(*this, name, token);
}

void Theme::apply()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char* token, const char* disabled = nullptr) {
        palette.setColor(role, color(QString::fromLatin1(token)));
        if (disabled)
            palette.setColor(QPalette::Disabled, role, color(QString::fromLatin1(disabled)));
    };
    set(QPalette::Window, "window");
    set(QPalette::WindowText, "text", "disabled");
    set(QPalette::Base, "surface");
    set(QPalette::AlternateBase, "window");
    set(QPalette::Text, "text", "disabled");
    set(QPalette::PlaceholderText, "muted");
    set(QPalette::Button, "surface");
    set(QPalette::ButtonText, "text", "disabled");
    set(QPalette::BrightText, "danger");
    set(QPalette::Highlight, "selected");
    set(QPalette::HighlightedText, "text");
    set(QPalette::Link, "accent");
    set(QPalette::LinkVisited, "accent");
    set(QPalette::ToolTipBase, "tooltip");
    set(QPalette::ToolTipText, "on_tooltip");
    set(QPalette::Light, "surface");
    set(QPalette::Midlight, "hover");
    set(QPalette::Mid, "border");
    set(QPalette::Dark, "border");
    set(QPalette::Shadow, "border");
    m_app.setPalette(palette);
    m_app.setStyleSheet(styleSheet());
}

QString Theme::styleSheet() const
{
    QFile file(u":/themes/app.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the theme's style sheet is missing");
    QString sheet = QString::fromUtf8(file.readAll());
    // Style sheets take pictures from files only, and SVG's currentColor would be black: the few in the sheet are
    // written out in their colours.
    sheet.replace(u"@chevron"_s, recolouredFile(u"chevron-down"_s, color(u"muted"_s)));
    sheet.replace(u"@check"_s, recolouredFile(u"check"_s, color(u"on_accent"_s)));
    sheet.replace(u"@minus"_s, recolouredFile(u"minus"_s, color(u"on_accent"_s)));
    sheet.replace(u"@toast_link"_s, m_dark_.value(u"accent"_s).name()); // a toast is dark in both themes
    const QHash<QString, QColor>& colors = m_dark ? m_dark_ : m_light;
    QStringList names = colors.keys();
    names << m_sizes.keys();
    // Longest first, so that @accent_hover is not read as @accent.
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : std::as_const(names)) {
        const QString value = colors.contains(name) ? colors.value(name).name() : QString::number(m_sizes.value(name));
        sheet.replace(u'@' + name, value);
    }
    return sheet;
}

} // namespace rd
