// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

void growToFit(QDialog& dialog)
{
    const QLayout* layout = dialog.layout();
    const int wanted = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width()) : 0;
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

Dialog::Dialog(const Theme& theme, const QString& title, const QString& sentence, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_title(plainLabel(title, this))
    , m_sentence(wrappedLabel({}, this))
    , m_content(new QVBoxLayout)
    , m_problem(wrappedLabel({}, this, u"danger"_s))
    , m_progressText(plainLabel({}, this, u"muted"_s))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Theme::scaled(480));
    setMaximumWidth(Theme::scaled(720));
    m_title->setFont(theme.font(u"section"_s));
    m_title->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s);
    layout->setContentsMargins(margin, margin, margin, margin - theme.size(u"unit"_s));
    layout->setSpacing(theme.size(u"inside"_s));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(theme.size(u"unit"_s));
    m_content->setSpacing(theme.size(u"inside"_s));
    layout->addLayout(m_content, 1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addSpacing(theme.size(u"inside"_s));
    m_buttons->setSpacing(theme.size(u"inside"_s));
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    setSentence(sentence);
    setProblem({});
    hideProgress();
}

QPushButton* Dialog::addButton(const QString& text, const QString& kind)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(true); // Return presses the button that has the focus, and Cancel where none has
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* Dialog::addSideButton(const QString& text, const QString& kind)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setProperty("kind", kind);
    m_buttons->insertWidget(m_sideButtons++, button);
    return button;
}

QPushButton* Dialog::addCancel(const QString& text)
{
    QPushButton* button = addButton(text.isEmpty() ? tr("Cancel") : text);
    button->setDefault(true);
    button->setFocus();
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void Dialog::makeDefault(QPushButton* button)
{
    button->setDefault(true);
}

void Dialog::fit(int width)
{
    layout()->activate();
    const int scaled = Theme::scaled(width);
    resize(scaled, std::max(layout()->totalHeightForWidth(scaled), layout()->totalMinimumSize().height()));
}

bool Dialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToFit(*this);
    return done;
}

void Dialog::setSentence(const QString& text)
{
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
}

void Dialog::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString Dialog::problem() const
{
    return m_problem->text();
}

void Dialog::setProgress(int permille, const QString& text)
{
    m_progress->setVisible(permille >= -1);
    m_progressText->setVisible(permille >= -1 && !text.isEmpty());
    m_progressText->setText(text);
    m_progress->setMaximum(permille < 0 ? 0 : 1000);
    m_progress->setValue(std::max(permille, 0));
}

} // namespace rd
