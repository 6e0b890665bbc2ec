// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of one person as check boxes, each with what it allows. GUI thread; owned by its dialog.
#pragma once

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;

namespace rd {

class RoleChoice final : public QWidget {
    Q_OBJECT
public:
    explicit RoleChoice(const QSet<QString>& roles, QWidget* parent = nullptr);
    [[nodiscard]] QSet<QString> roles() const;
    [[nodiscard]] QCheckBox* box(const QString& role) const { return m_boxes.value(role); }

signals:
    void changed();

private:
    QHash<QString, QCheckBox*> m_boxes;
};

} // namespace rd
