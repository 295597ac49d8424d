import {
  relationshipNames,
  withOwnNumbers,
  withRelationshipIds,
  withRelationshipNames,
} from "../../../src/report/docx/renumber";

const relationships =
  '<Relationship Id="rIdx7" Type="t" Target="a.xml"/><Relationship Type="t" Id="rId1" Target="b.xml"/>';

test("relationships are named in their order, here and where they are used", () => {
  const names = relationshipNames(relationships);
  expect(withRelationshipIds(relationships, names)).toBe(
    '<Relationship Id="rId1" Type="t" Target="a.xml"/><Relationship Type="t" Id="rId2" Target="b.xml"/>',
  );
  expect(withRelationshipNames('<c r:id="rId1"/><d r:embed="rIdx7"/>', names)).toBe(
    '<c r:id="rId2"/><d r:embed="rId1"/>',
  );
});

test("bookmarks and drawings are counted from one", () => {
  expect(
    withOwnNumbers(
      'PAGEREF _Toc40 \\h<w:bookmarkStart w:name="_Toc40" w:id="40"/><w:bookmarkEnd w:id="40"/><wp:docPr id="9" name="n"/><wp:docPr id="12" name="n"/>',
    ),
  ).toBe(
    'PAGEREF _Toc1 \\h<w:bookmarkStart w:name="_Toc1" w:id="1"/><w:bookmarkEnd w:id="1"/><wp:docPr id="1" name="n"/><wp:docPr id="2" name="n"/>',
  );
});
