// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QByteArray svgOf(const QString& name, const QColor& color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no icon %s", qPrintable(name));
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Asks the theme for the colour each time it paints, so a change of theme needs no new icons.
class LucideEngine final : public QIconEngine {
public:
    LucideEngine(const Theme& theme, QString name, QString token)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_token(std::move(token))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode, 1.0); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return rendered(size, mode, scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LucideEngine(m_theme, m_name, m_token); }

private:
    [[nodiscard]] QPixmap rendered(const QSize& pixels, QIcon::Mode mode, qreal ratio) const
    {
        const QColor color = m_theme.color(mode == QIcon::Disabled ? u"disabled"_s : m_token);
        const QString key = u"rd/%1/%2/%3x%4"_s.arg(m_name, color.name()).arg(pixels.width()).arg(pixels.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(pixels);
            pixmap.fill(Qt::transparent);
            QSvgRenderer renderer(svgOf(m_name, color));
            QPainter painter(&pixmap);
            renderer.render(&painter);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    const Theme& m_theme;
    QString m_name;
    QString m_token;
};

} // namespace

QIcon lucideIcon(const Theme& theme, const QString& name, const QString& token)
{
    return QIcon(new LucideEngine(theme, name, token));
}

QString recolouredFile(const QString& name, const QColor& color)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/icons"_s;
    QDir().mkpath(folder);
    const QString path = u"%1/%2-%3.svg"_s.arg(folder, name, color.name().mid(1));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(svgOf(name, color));
    return path;
}

} // namespace rd
