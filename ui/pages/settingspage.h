// SPDX-License-Identifier: GPL-3.0-or-later
// How this program looks and works for one person, and the policies of the organisation. GUI thread; owned by the
// window.
#pragma once

#include <QHash>

#include "app/domain/policy.h"
#include "app/domain/result.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rd {

class MailCard;
class AboutMe;
class PolicyRow;
class Skeleton;
class StatePane;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const Workbench& bench, QWidget* parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void refresh() override;

private:
    QVBoxLayout* addCard(const QString& title, const QString& sentence);
    void addAppearance();
    void addLanguage(QVBoxLayout* card);
    void addAboutMe();
    void addUpdates();
    void addPolicies();
    void setTheme(const QString& mode);
    void setInterval(int index);
    void showPolicies(const Result<QList<Policy>>& policies);
    void showRows(const QList<Policy>& policies);
    PolicyRow* addRow(const QString& key);
    void updateRefusals();
    void showFailure(const Error& error);

    Workbench m_bench;
    QVBoxLayout* m_column = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_interval = nullptr;
    AboutMe* m_aboutMe = nullptr;
    QVBoxLayout* m_list = nullptr;
    Skeleton* m_skeleton = nullptr;
    StatePane* m_failed = nullptr;
    QWidget* m_stale = nullptr; ///< rows are shown, but the last read failed
    QLabel* m_staleText = nullptr;
    QHash<QString, PolicyRow*> m_rows;
    MailCard* m_mail = nullptr;
    int m_request = 0;
};

} // namespace rd
