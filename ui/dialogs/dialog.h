// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every dialog: title, one sentence, content, a line for what is wrong, progress, and the buttons at the
// right with Cancel first. Shown with open(), never exec(); deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace rd {

class Theme;

/// Texts that break into more lines than there were at first must not be clipped: for LayoutRequest events.
void growToFit(QDialog& dialog);

class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const Theme& theme, const QString& title, const QString& sentence, QWidget* parent);

protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// A button at the right, in the order of the calls: Cancel first, then the verb.
    QPushButton* addButton(const QString& text, const QString& kind = {});
    /// A button at the left edge: help, copy, details.
    QPushButton* addSideButton(const QString& text, const QString& kind = QStringLiteral("flat"));
    /// "Cancel" (or "Close"): rejects, has the focus, answers Escape.
    QPushButton* addCancel(const QString& text = {});
    /// Return in a field means this button. Forms only: a question's default is Cancel.
    static void makeDefault(QPushButton* button);
    void setSentence(const QString& text);
    /// What is wrong with the input, in danger colour above the buttons; empty hides it.
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const;
    /// A bar above the buttons; permille; -1 for "at work", -2 hides it.
    void setProgress(int permille, const QString& text = {});
    void hideProgress() { setProgress(-2); }
    /// As wide as this (for the usual font) and as high as the content then needs.
    void fit(int width);
    /// Grows when something that was hidden needs room; never shrinks by itself.
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_sentence;
    QVBoxLayout* m_content;
    QLabel* m_problem;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QHBoxLayout* m_buttons;
    int m_sideButtons = 0;
};

} // namespace rd
