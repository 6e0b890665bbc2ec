// SPDX-License-Identifier: GPL-3.0-or-later
// A failure that may not be overlooked: what happened, why, on whose side, how to go on; Retry where that makes sense;
// the technical details behind a button. GUI thread; deletes itself.
#pragma once

#include <functional>

#include "app/domain/error.h"
#include "ui/dialogs/dialog.h"

class QFrame;
class QPushButton;

namespace rd {

/// "The database server": where the cause of such an error lies.
[[nodiscard]] QString sideOf(ErrorCode code);
/// What a person can do about it.
[[nodiscard]] QString adviceFor(ErrorCode code);

/// The same for an error whose cause in the sign-in is known.
[[nodiscard]] QString sideOf(const Error& error);
[[nodiscard]] QString adviceFor(const Error& error);

class ErrorDialog final : public Dialog {
    Q_OBJECT
public:
    /// `what` is a sentence: "The claims could not be released". `retry` adds the button; it runs after the dialog is
    /// closed.
    ErrorDialog(const Theme& theme, const QString& what, const Error& error, const std::function<void()>& retry,
                QWidget* parent);

    /// What "Copy details" copies.
    [[nodiscard]] QString details() const { return m_details; }

private:
    void addDetails();

    QString m_details;
    QFrame* m_pane = nullptr;
    QPushButton* m_toggle = nullptr;
};

} // namespace rd
