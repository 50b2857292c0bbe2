const xmlSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * pdfkit writes the same value into the information dictionary, as it is, and into the XMP packet, where it
 * forgets to escape it. This text is itself in the first and escaped in the second.
 */
class InfoText extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (sign) => xmlSigns[sign] ?? sign);
  }
}

const infoText = (text: string): string => new InfoText(text) as unknown as string;

/** What a file says about itself. */
export interface Described {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** PDF/A asks that the information dictionary and XMP agree; the date is the model's own, for stable bytes. */
export const infoOf = ({ title, author, createdAt }: Described): PDFKit.DocumentInfo => ({
  Title: infoText(title),
  Author: infoText(author),
  Creator: 'Förderwerk',
  CreationDate: new Date(createdAt),
});

/** PDF/UA-1 beside PDF/A-2a: pdfkit names only one of the two; PDF/A wants foreign schemas described. */
export const accessibilityClaim = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>`;
