// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int visibleMs = 6000;
}

Toast::Toast(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_text(plainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setProperty("role", u"toast"_s);
    m_action->setProperty("kind", u"toast"_s);
    m_close->setProperty("kind", u"toast"_s);
    m_close->setIcon(theme.icon(u"x"_s, u"on_tooltip"_s));
    m_close->setAccessibleName(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.size(u"between"_s), theme.size(u"unit"_s), theme.size(u"unit"_s),
                               theme.size(u"unit"_s));
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, {}))
            run();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::tell(const QString& text, const QString& action, const std::function<void()>& run)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_run = run;
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(visibleMs);
    emit told(text);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    layout()->activate();
    resize(std::min(sizeHint().width(), parentWidget()->width() - 2 * m_theme.size(u"margin"_s)), sizeHint().height());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 2 * m_theme.size(u"margin"_s));
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    m_timer.start(visibleMs);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace rd
