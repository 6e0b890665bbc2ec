// SPDX-License-Identifier: GPL-3.0-or-later
// The connections to shared databases that are known: choose one, make, duplicate or remove one. GUI thread.
#pragma once

#include <QWidget>

#include "app/settings/profiles.h"

class QListWidget;
class QToolButton;

namespace rd {

class Theme;

class ProfileList final : public QWidget {
    Q_OBJECT
public:
    ProfileList(const Theme& theme, QWidget* parent);

    /// Shows these; `current` is chosen without a signal.
    void setProfiles(const QList<Profile>& profiles, const QString& current);
    /// Empty: a new one that is not kept yet.
    [[nodiscard]] QString current() const;

signals:
    void chosen(const QString& name);
    void newWanted();
    void duplicateWanted(const QString& name);
    void removeWanted(const QString& name);

private:
    void follow();

    const Theme& m_theme;
    QListWidget* m_list;
    QToolButton *m_duplicate, *m_remove;
};

} // namespace rd
