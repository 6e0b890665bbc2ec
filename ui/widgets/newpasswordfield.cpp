// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/newpasswordfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

#include "app/domain/text.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int groups = 4;
constexpr int groupLength = 5;
constexpr int longest = 200;
} // namespace

QString randomPassword()
{
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            password += u'-';
        password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    }
    return password;
}

NewPasswordField::NewPasswordField(const Theme& theme, bool mayGenerate, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_show(new QAction(this))
{
    m_field->setMaxLength(longest);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase);
    setFocusProxy(m_field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.size(u"inside"_s));
    row->addWidget(m_field, 1);
    auto* eye = new QToolButton(this);
    eye->setDefaultAction(m_show);
    eye->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(eye);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &NewPasswordField::setShown);
    connect(m_field, &QLineEdit::textChanged, this, &NewPasswordField::changed);
    if (mayGenerate) {
        auto* copy = new QToolButton(this);
        copy->setIcon(theme.icon(u"copy"_s));
        copy->setAccessibleName(tr("Copy the password"));
        copy->setToolTip(tr("Copy the password"));
        copy->setFocusPolicy(Qt::StrongFocus);
        auto* make = new QPushButton(tr("Generate"), this);
        make->setAutoDefault(false);
        row->addWidget(copy);
        row->addWidget(make);
        connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(password()); });
        connect(make, &QPushButton::clicked, this, &NewPasswordField::generate);
    }
    setShown(false);
}

QString NewPasswordField::password() const
{
    return m_field->text();
}

void NewPasswordField::generate()
{
    m_field->setText(randomPassword());
    setShown(true); // it has to be handed over
}

void NewPasswordField::setShown(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setChecked(shown);
    m_show->setIcon(m_theme.icon(shown ? u"eye-off"_s : u"eye"_s));
    m_show->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_show->setToolTip(plain(m_show->text()));
}

} // namespace rd
