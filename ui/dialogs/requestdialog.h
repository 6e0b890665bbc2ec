// SPDX-License-Identifier: GPL-3.0-or-later
// Files a request, or changes one while nobody holds a place. What is wrong stands in the dialog as one types; what is
// refused stays there with the reason. GUI thread; deletes itself.
#pragma once

#include <QUuid>

#include "app/domain/reports.h"
#include "app/domain/request.h"
#include "app/domain/result.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rd {

class PersonPicker;

class RequestDialog final : public Dialog {
    Q_OBJECT
public:
    /// `details`: of the request that is changed; nullopt files a new one.
    RequestDialog(const Workbench& bench, const std::optional<RequestDetails>& details, QWidget* parent);

signals:
    void sent(const QString& title);

private:
    void build();
    void addField(QGridLayout* grid, int row, int column, int columns, const QString& name, QWidget* field);
    void fill(const RequestDetails& details);
    void check();
    void send();
    void receive(const Result<VerbReport>& report);
    [[nodiscard]] Result<NewRequest> entered() const;

    Workbench m_bench;
    std::optional<RequestDetails> m_details;
    QLineEdit *m_title, *m_amount, *m_currency, *m_skills;
    QComboBox *m_content, *m_review;
    QSpinBox* m_places;
    QPlainTextEdit* m_description;
    QLabel* m_total;
    PersonPicker* m_author = nullptr; ///< null where only the own requests may be filed
    QPushButton* m_send;
    QUuid m_op = QUuid::createUuid();
    NewRequest m_sent; ///< what the op stands for: another text is another request
    bool m_running = false;
};

} // namespace rd
