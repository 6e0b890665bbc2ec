// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepane.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/domain/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

StatePane::StatePane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(plainLabel({}, this))
    , m_sentence(wrappedLabel({}, this, u"muted"_s))
    , m_button(new QPushButton(this))
    , m_details(new QPushButton(tr("Details"), this))
{
    m_title->setFont(theme.font(u"section"_s));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(420);
    m_button->setProperty("kind", u"primary"_s);
    m_details->setProperty("kind", u"flat"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence); // no alignment: the height would be that of another width, and a second line cut
    layout->addSpacing(theme.size(u"inside"_s));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_details);
    buttons->addWidget(m_button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &StatePane::clicked);
    connect(m_details, &QPushButton::clicked, this, [this] { emit detailsWanted(m_error); });
}

void StatePane::show(const QString& icon, const QString& title, const QString& sentence, const QString& button)
{
    m_icon->setPixmap(m_theme.icon(icon, u"muted"_s).pixmap(40, 40));
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_details->hide();
}

void StatePane::setRefusal(const QString& reason)
{
    m_button->setEnabled(reason.isEmpty());
    m_button->setToolTip(plain(reason));
}

void StatePane::showError(const QString& what, const Error& error)
{
    show(u"circle-alert"_s, what, error.text, tr("Retry"));
    m_icon->setPixmap(m_theme.icon(u"circle-alert"_s, u"danger"_s).pixmap(40, 40));
    m_error = error;
    m_details->setVisible(!error.detail.isEmpty());
}

Skeleton::Skeleton(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(u"surface"_s));
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = m_theme.size(u"row"_s);
    const QList<int> widths = {34, 12, 14, 14, 9};
    for (int y = row; y + row <= height(); y += row) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(u"hover"_s));
        int x = 12;
        for (int share : widths) {
            const int w = width() * share / 100;
            const int shorter = w * (70 + (x * 7 + y * 3) % 30) / 100; // uneven, as text is
            painter.drawRoundedRect(QRect(x, y + 10, shorter, row - 20), 4, 4);
            x += w + 12;
        }
        painter.setPen(m_theme.color(u"border"_s));
        painter.drawLine(0, y + row - 1, width(), y + row - 1);
    }
}

} // namespace rd
