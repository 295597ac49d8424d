import { places } from "./shapes";
import { white } from "./theme";
import {
  declaration,
  emptyGroup,
  emu,
  namespaces,
  objectNames,
  offset,
  paragraph,
  type Box,
} from "./xml";

interface Holder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly index?: number;
  readonly box: Box;
  readonly body?: string;
  readonly styles?: string;
  readonly content?: string;
}

/** A placeholder of a master or a layout, with its place. */
function holder({ id, name, type, index, box, body = "", styles = "", content }: Holder): string {
  const at = index === undefined ? "" : ` idx="${index}"`;
  return (
    `<p:sp><p:nvSpPr>${objectNames(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="${type}"${at}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${offset(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr ${body}><a:normAutofit/></a:bodyPr><a:lstStyle>${styles}</a:lstStyle>` +
    `${content ?? paragraph('<a:endParaRPr lang="kk-KZ"/>')}</p:txBody></p:sp>`
  );
}

const level = (align: string, size: number, rest = ""): string =>
  `<a:lvl1pPr algn="${align}"><a:defRPr sz="${size * 100}"${rest}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:defRPr></a:lvl1pPr>`;

const slideNumber = paragraph(
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="kk-KZ"/><a:t>1</a:t></a:fld>',
);

const small = [
  { id: 4, name: "footer", type: "ftr", index: 11, box: places.footer, styles: level("l", 12) },
  {
    id: 5,
    name: "number",
    type: "sldNum",
    index: 12,
    box: places.number,
    styles: level("r", 12),
    content: slideNumber,
  },
] as const satisfies readonly Holder[];

const title: Holder = {
  id: 2,
  name: "title",
  type: "title",
  box: places.title,
  body: 'anchor="ctr"',
  styles: level("l", 26, ' b="1"'),
};

const body: Holder = { id: 3, name: "text", type: "body", index: 1, box: places.body };

const tree = (holders: readonly Holder[]): string =>
  `<p:spTree>${emptyGroup}${holders.map(holder).join("")}</p:spTree>`;

const colorMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const plainLevel = (size: number): string =>
  `<a:lvl1pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

export const slideMaster: string =
  `${declaration}<p:sldMaster ${namespaces}><p:cSld>${white}${tree([title, body, ...small])}</p:cSld>` +
  `<p:clrMap ${colorMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>` +
  `<p:txStyles><p:titleStyle>${plainLevel(26)}</p:titleStyle><p:bodyStyle>${plainLevel(18)}</p:bodyStyle><p:otherStyle>${plainLevel(18)}</p:otherStyle></p:txStyles></p:sldMaster>`;

const layout = (type: string, name: string, holders: readonly Holder[]): string =>
  `${declaration}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${tree(holders)}</p:cSld>` +
  "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";

export const titleLayout: string = layout("title", "Title", [
  {
    id: 2,
    name: "title",
    type: "ctrTitle",
    box: { x: 25, y: 58, width: 288, height: 46 },
    body: 'anchor="ctr"',
    styles: level("ctr", 36, ' b="1"'),
  },
  {
    id: 3,
    name: "subtitle",
    type: "subTitle",
    index: 1,
    box: { x: 25, y: 112, width: 288, height: 50 },
    styles: level("ctr", 22),
  },
]);

export const contentLayout: string = layout("titleOnly", "Content", [title, ...small]);

const notesBody: Box = { x: 19, y: 140, width: 152, height: 125 };
const notesImage: Box = { x: 19, y: 22, width: 152, height: 85.5 };
export const notesSize = { width: 190.5, height: 275 } as const;

const imageHolder =
  `<p:sp><p:nvSpPr>${objectNames(2, "slide")}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${offset(notesImage)}</a:xfrm>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="${emu(0.35)}"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`;

export const notesMaster: string =
  `${declaration}<p:notesMaster ${namespaces}><p:cSld>${white}<p:spTree>${emptyGroup}${imageHolder}` +
  `${holder({ id: 3, name: "notes", type: "body", index: 3, box: notesBody })}</p:spTree></p:cSld>` +
  `<p:clrMap ${colorMap}/><p:notesStyle>${plainLevel(12)}</p:notesStyle></p:notesMaster>`;

/** The picture of the slide above its notes. */
export const notesImageOnSlide =
  `<p:sp><p:nvSpPr>${objectNames(2, "slide")}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
  '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
