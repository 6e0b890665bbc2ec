// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. No exceptions cross our functions, and a result that nobody looks at is a compiler
// error.
#pragma once

#include "app/domain/error.h"

#include <utility>
#include <variant>

namespace rd {

struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

template<class T>
class [[nodiscard]] Result {
public:
    // Implicit on purpose: `return value;` and `return error;` read best.
    Result(T value)
        : m_state(std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_state(std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    // By value: `for (auto& row : *store.list())` would otherwise walk over a result that is gone.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T* operator->() const& { return &value(); }
    T* operator->() & { return &value(); }
    T* operator->() && = delete; // as above: give the result a name first

private:
    std::variant<T, Error> m_state;
};

using Status = Result<Done>;

} // namespace rd
