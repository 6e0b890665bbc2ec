// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QPainter>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int iconSize = 14;
constexpr int padding = 8;
constexpr int gap = 5;
} // namespace

ChipLook chipLook(const QString& status)
{
    static const QHash<QString, ChipLook> looks = {
        {u"submitted"_s, {u"inbox"_s, u"muted"_s, u"hover"_s}},
        {u"under_review"_s, {u"clock"_s, u"info"_s, u"info_ground"_s}},
        {u"orphaned"_s, {u"triangle-alert"_s, u"attention"_s, u"attention_ground"_s}},
        {u"approved"_s, {u"circle-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"rejected"_s, {u"circle-x"_s, u"danger"_s, u"danger_ground"_s}},
        {u"revision_requested"_s, {u"pencil-line"_s, u"attention"_s, u"attention_ground"_s}},
        {u"open"_s, {u"inbox"_s, u"info"_s, u"info_ground"_s}},
        {u"completed"_s, {u"circle-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"archived"_s, {u"save"_s, u"muted"_s, u"hover"_s}},
        {u"claimed"_s, {u"hand"_s, u"info"_s, u"info_ground"_s}},
        {u"accepted"_s, {u"circle-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"disputed"_s, {u"shield-alert"_s, u"attention"_s, u"attention_ground"_s}},
        {u"upheld"_s, {u"stamp"_s, u"muted"_s, u"hover"_s}},
        {u"expired"_s, {u"clock"_s, u"muted"_s, u"hover"_s}},
        {u"abandoned"_s, {u"log-out"_s, u"muted"_s, u"hover"_s}},
        {u"cancelled"_s, {u"x"_s, u"muted"_s, u"hover"_s}},
        {u"detected"_s, {u"circle-alert"_s, u"attention"_s, u"attention_ground"_s}},
        {u"analyzing"_s, {u"search"_s, u"info"_s, u"info_ground"_s}},
        {u"pending_approval"_s, {u"clock"_s, u"info"_s, u"info_ground"_s}},
        {u"resolved"_s, {u"circle-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"closed"_s, {u"check"_s, u"muted"_s, u"hover"_s}},
        {u"assigned"_s, {u"user-check"_s, u"info"_s, u"info_ground"_s}},
        {u"in_progress"_s, {u"play"_s, u"info"_s, u"info_ground"_s}},
        {u"declined"_s, {u"log-out"_s, u"muted"_s, u"hover"_s}},
        {u"not_chosen"_s, {u"minus"_s, u"muted"_s, u"hover"_s}},
        {u"severity_critical"_s, {u"triangle-alert"_s, u"danger"_s, u"danger_ground"_s}},
        {u"severity_high"_s, {u"circle-alert"_s, u"attention"_s, u"attention_ground"_s}},
        {u"severity_normal"_s, {u"info"_s, u"muted"_s, u"hover"_s}},
        {u"severity_low"_s, {u"minus"_s, u"muted"_s, u"hover"_s}},
        {u"sealed"_s, {u"shield-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"unsealed"_s, {u"stamp"_s, u"muted"_s, u"hover"_s}},
        {u"withdrawn"_s, {u"log-out"_s, u"muted"_s, u"hover"_s}},
        {u"duty_active"_s, {u"circle-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"duty_away"_s, {u"clock"_s, u"attention"_s, u"attention_ground"_s}},
        {u"duty_offline"_s, {u"minus"_s, u"muted"_s, u"hover"_s}},
        {u"deactivated"_s, {u"user-x"_s, u"muted"_s, u"hover"_s}},
        {u"admin"_s, {u"shield"_s, u"info"_s, u"info_ground"_s}},
        {u"reviewer"_s, {u"clipboard-check"_s, u"muted"_s, u"hover"_s}},
        {u"engineer"_s, {u"activity"_s, u"muted"_s, u"hover"_s}},
        {u"job_on"_s, {u"circle-check"_s, u"ok"_s, u"ok_ground"_s}},
        {u"job_running"_s, {u"play"_s, u"info"_s, u"info_ground"_s}},
        {u"job_paused"_s, {u"hand"_s, u"muted"_s, u"hover"_s}},
        {u"job_late"_s, {u"clock"_s, u"attention"_s, u"attention_ground"_s}},
        {u"job_failed"_s, {u"circle-alert"_s, u"danger"_s, u"danger_ground"_s}},
        {u"jobs"_s, {u"play"_s, u"muted"_s, u"hover"_s}},
    };
    return looks.value(status, {u"info"_s, u"muted"_s, u"hover"_s});
}

QSize chipSize(const QFont& font, const QString& word)
{
    const QFontMetrics metrics(font);
    return {padding + iconSize + gap + metrics.horizontalAdvance(word) + padding, metrics.height() + 6};
}

void paintChip(QPainter& painter, const QRect& cell, const Theme& theme, const QFont& font, const QString& status,
               const QString& word)
{
    const ChipLook look = chipLook(status);
    QSize size = chipSize(font, word);
    size.setWidth(std::min(size.width(), cell.width()));
    const QRect ground(cell.left(), cell.center().y() - size.height() / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(look.ground));
    painter.drawRoundedRect(ground, theme.size(u"chip_radius"_s), theme.size(u"chip_radius"_s));
    const QRect icon(ground.left() + padding, ground.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    theme.icon(look.icon, look.text).paint(&painter, icon);
    painter.setPen(theme.color(look.text));
    painter.setFont(font);
    const QRect text = ground.adjusted(padding + iconSize + gap, 0, -padding / 2, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width()));
    painter.restore();
}

Chip::Chip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::show(const QString& status, const QString& word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(font(), m_word);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_theme, font(), m_status, m_word);
}

} // namespace rd
