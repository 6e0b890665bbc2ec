// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rememberbox.h"

#include <QBoxLayout>
#include <QCheckBox>

#include "app/services/future.h"
#include "app/services/secretstore.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

RememberBox::RememberBox(SecretStore& secrets, bool checked, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("&Remember in the keychain of this computer"), this))
    , m_truth(wrappedLabel({}, this, u"muted"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addWidget(m_truth);
    m_box->setChecked(checked);
    m_truth->hide();
    connect(m_box, &QCheckBox::toggled, this, &RememberBox::toggled);
    // Any question shows whether there is a keychain at all; this account belongs to nobody.
    whenDone(secrets.read(u"reviewdesk"_s), this, [this](const Result<std::optional<QString>>& answer) {
        if (answer)
            return;
        m_usable = false;
        m_box->hide();
        m_truth->setText(tr("%1 The password is kept in memory until Review Desk ends, and asked for again next time.")
                             .arg(answer.error().text));
        m_truth->show();
    });
}

bool RememberBox::isChecked() const
{
    return m_usable && m_box->isChecked();
}

void RememberBox::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

} // namespace rd
