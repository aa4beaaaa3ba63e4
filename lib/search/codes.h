// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <variant>
#include <vector>

namespace phalera {

/// Codes that lie one after another, whatever width they are kept in. Reads like a span of quint32.
class CodeSpan
{
public:
    class Iterator
    {
    public:
        using value_type = quint32;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const CodeSpan *span, size_t at)
            : m_span(span)
            , m_at(at)
        {
        }
        quint32 operator*() const { return (*m_span)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return { m_span, m_at++ }; }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }

    private:
        const CodeSpan *m_span = nullptr;
        size_t m_at = 0;
    };

    CodeSpan() = default;
    template <typename Code>
    explicit CodeSpan(std::span<const Code> codes)
        : m_codes(codes.data())
        , m_size(codes.size())
        , m_width(sizeof(Code))
    {
    }

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] quint32 operator[](size_t at) const
    {
        switch (m_width) {
        case sizeof(quint8):
            return static_cast<const quint8 *>(m_codes)[at];
        case sizeof(quint16):
            return static_cast<const quint16 *>(m_codes)[at];
        default:
            return static_cast<const quint32 *>(m_codes)[at];
        }
    }
    [[nodiscard]] quint32 front() const { return (*this)[0]; }
    /// Calls `work` with the codes as a span of their own width: for passes over many of them.
    template <typename Work> decltype(auto) visit(Work &&work) const
    {
        if (m_width == sizeof(quint8))
            return work(std::span(static_cast<const quint8 *>(m_codes), m_size));
        if (m_width == sizeof(quint16))
            return work(std::span(static_cast<const quint16 *>(m_codes), m_size));
        return work(std::span(static_cast<const quint32 *>(m_codes), m_size));
    }
    [[nodiscard]] Iterator begin() const { return { this, 0 }; }
    [[nodiscard]] Iterator end() const { return { this, m_size }; }

private:
    const void *m_codes = nullptr;
    size_t m_size = 0;
    size_t m_width = sizeof(quint32);
};

/// Codes in the narrowest width that holds them all.
class Codes
{
public:
    using Vectors = std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>>;

    Codes() = default;
    /// As they are.
    explicit Codes(Vectors codes)
        : m_codes(std::move(codes))
    {
    }
    /// `count`: every code is less.
    static Codes narrowed(std::vector<quint32> codes, size_t count)
    {
        if (count <= 1U << 8U)
            return Codes(Vectors(std::vector<quint8>(codes.begin(), codes.end())));
        if (count <= 1U << 16U)
            return Codes(Vectors(std::vector<quint16>(codes.begin(), codes.end())));
        codes.shrink_to_fit();
        return Codes(Vectors(std::move(codes)));
    }

    /// Calls `work` with the codes as a span of their own width: for passes over many of them.
    template <typename Work> decltype(auto) visit(Work &&work) const
    {
        if (const auto *bytes = std::get_if<0>(&m_codes))
            return work(std::span(*bytes));
        if (const auto *shorts = std::get_if<1>(&m_codes))
            return work(std::span(*shorts));
        return work(std::span(*std::get_if<2>(&m_codes)));
    }
    [[nodiscard]] size_t size() const
    {
        return visit([](auto codes) { return codes.size(); });
    }
    [[nodiscard]] quint32 operator[](size_t at) const
    {
        return visit([at](auto codes) { return quint32(codes[at]); });
    }
    [[nodiscard]] CodeSpan span(size_t first, size_t count) const
    {
        return visit([=](auto codes) { return CodeSpan(codes.subspan(first, count)); });
    }
    [[nodiscard]] CodeSpan span() const { return span(0, size()); }
    [[nodiscard]] const Vectors &vectors() const { return m_codes; }

private:
    Vectors m_codes;
};

/// Codes that come one after another, kept as narrow as those that have come allow.
class CodeList
{
public:
    [[nodiscard]] size_t size() const
    {
        return std::visit([](const auto &codes) { return codes.size(); }, m_codes);
    }
    [[nodiscard]] quint32 operator[](size_t at) const
    {
        if (const auto *bytes = std::get_if<0>(&m_codes))
            return (*bytes)[at];
        if (const auto *shorts = std::get_if<1>(&m_codes))
            return (*shorts)[at];
        return (*std::get_if<2>(&m_codes))[at];
    }
    void append(quint32 code)
    {
        widenFor(code);
        std::visit([code](auto &codes) { codes.push_back(narrowed(codes, code)); }, m_codes);
    }
    void set(size_t at, quint32 code)
    {
        widenFor(code);
        std::visit([=](auto &codes) { codes[at] = narrowed(codes, code); }, m_codes);
    }

private:
    template <typename Code> static Code narrowed(const std::vector<Code> &, quint32 code) { return Code(code); }

    void widenFor(quint32 code)
    {
        if (m_codes.index() == 0 && code >= 1U << 8U)
            widen<quint16>();
        if (m_codes.index() == 1 && code >= 1U << 16U)
            widen<quint32>();
    }
    template <typename Wide> void widen()
    {
        m_codes = std::visit([](const auto &codes) { return std::vector<Wide>(codes.begin(), codes.end()); }, m_codes);
    }

    Codes::Vectors m_codes;
};

} // namespace phalera
