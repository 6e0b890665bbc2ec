// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profilelist.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include "app/domain/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr int presetRole = Qt::UserRole + 1;
} // namespace

ProfileList::ProfileList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.size(u"inside"_s));
    m_list->setProperty("role", u"profiles"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(theme.size(u"icon"_s), theme.size(u"icon"_s)));
    m_list->setSpacing(2);
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.size(u"unit"_s));
    const auto button = [&](const QString& icon, const QString& words) {
        auto* made = new QToolButton(this);
        made->setIcon(theme.icon(icon));
        made->setToolTip(plain(words));
        made->setAccessibleName(words);
        made->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(made);
        return made;
    };
    QToolButton* fresh = button(u"file-plus"_s, tr("New connection"));
    m_duplicate = button(u"copy"_s, tr("Duplicate"));
    m_remove = button(u"x"_s, tr("Remove from this list"));
    row->addStretch();
    layout->addLayout(row);
    connect(fresh, &QToolButton::clicked, this, &ProfileList::newWanted);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { emit duplicateWanted(current()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeWanted(current()); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        follow();
        if (!current().isEmpty())
            emit chosen(current());
    });
    setFixedWidth(Theme::scaled(220));
    follow();
}

void ProfileList::setProfiles(const QList<Profile>& profiles, const QString& current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Profile& profile : profiles) {
        auto* item = new QListWidgetItem(
            m_theme.icon(u"server"_s, profile.environment == Environment::Production ? u"danger"_s : u"muted"_s),
            profile.name, m_list);
        QStringList about = {profile.target.label()};
        if (profile.environment != Environment::None)
            about << environmentWord(profile.environment);
        if (profile.preset)
            about << tr("set by your organisation");
        item->setToolTip(plain(about.join(u" · "_s)));
        item->setData(presetRole, profile.preset);
        if (profile.name == current)
            m_list->setCurrentItem(item);
    }
    follow();
}

QString ProfileList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && item->isSelected() ? item->text() : QString();
}

void ProfileList::follow()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_duplicate->setEnabled(item);
    const bool preset = item && item->data(presetRole).toBool();
    m_remove->setEnabled(item && !preset);
    m_remove->setToolTip(preset ? tr("Set by your organisation: it cannot be removed") : tr("Remove from this list"));
}

} // namespace rd
