// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xmppacket.h"

#include <QXmlStreamWriter>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

const auto Rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto Dc = u"http://purl.org/dc/elements/1.1/"_s;
const auto Xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const auto Pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto PdfaId = u"http://www.aiim.org/pdfa/ns/id/"_s;

class PacketWriter
{
public:
    explicit PacketWriter(QByteArray &bytes)
        : m_xml(&bytes)
    {
    }

    void write(const ReportPlan &plan, const QString &producer)
    {
        m_xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
        m_xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        for (const auto &[uri, prefix] : { std::pair { Rdf, u"rdf"_s }, std::pair { Dc, u"dc"_s },
                 std::pair { Xmp, u"xmp"_s }, std::pair { Pdf, u"pdf"_s }, std::pair { PdfaId, u"pdfaid"_s } })
            m_xml.writeNamespace(uri, prefix);
        m_xml.writeStartElement(Rdf, u"RDF"_s);
        m_xml.writeStartElement(Rdf, u"Description"_s);
        m_xml.writeAttribute(Rdf, u"about"_s, u""_s);
        writeProperties(plan, producer);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    }

private:
    void writeProperties(const ReportPlan &plan, const QString &producer)
    {
        writeAlternative(u"title"_s, plan.title);
        writeAlternative(u"description"_s, plan.subject);
        writeBag(u"subject"_s, plan.keywords);
        writeBag(u"language"_s, plan.language.isEmpty() ? QStringList() : QStringList { plan.language });
        writeText(Xmp, u"CreatorTool"_s, plan.creator);
        if (plan.made.isValid()) {
            const QString moment = plan.made.toUTC().toString(Qt::ISODate);
            writeText(Xmp, u"CreateDate"_s, moment);
            writeText(Xmp, u"ModifyDate"_s, moment);
        }
        writeText(Pdf, u"Producer"_s, producer);
        writeText(Pdf, u"Keywords"_s, plan.keywords.join(u"; "_s));
        if (plan.forArchives) {
            writeText(PdfaId, u"part"_s, u"3"_s);
            writeText(PdfaId, u"conformance"_s, u"B"_s);
        }
    }

    void writeText(const QString &space, const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(space, name, text);
    }

    void writeAlternative(const QString &name, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(Dc, name);
        m_xml.writeStartElement(Rdf, u"Alt"_s);
        m_xml.writeStartElement(Rdf, u"li"_s);
        m_xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeBag(const QString &name, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_xml.writeStartElement(Dc, name);
        m_xml.writeStartElement(Rdf, u"Bag"_s);
        for (const QString &text : texts)
            m_xml.writeTextElement(Rdf, u"li"_s, text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray xmpPacket(const ReportPlan &plan, const QString &producer)
{
    QByteArray bytes;
    PacketWriter(bytes).write(plan, producer);
    return bytes;
}

} // namespace phalera
