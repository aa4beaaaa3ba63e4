INSERT INTO "acts" ("id", "kind", "issuer", "number", "date", "title_ru", "title_en", "effect", "citation", "note", "locator", "batch", "wording")
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ("id") DO NOTHING;

SELECT "acts"."id",
    "acts"."id",
    "acts"."kind",
    "acts"."issuer",
    "acts"."number",
    "acts"."date",
    "acts"."title_ru",
    "acts"."title_en",
    (SELECT group_concat("award", ';') FROM (SELECT "award" FROM "act_award" WHERE "act" = "acts"."id" ORDER BY "position")),
    "acts"."effect",
    "citation"."sources",
    "acts"."note",
    "acts"."locator",
    "acts"."batch",
    "acts"."wording"
FROM "acts"
JOIN "citation" ON "citation"."id" = "acts"."citation"
ORDER BY "acts"."id";

SELECT "acts"."id",
    "acts"."id",
    "acts"."kind",
    "acts"."issuer",
    "acts"."number",
    "acts"."date",
    "acts"."title_ru",
    "acts"."title_en",
    (SELECT group_concat("award", ';') FROM (SELECT "award" FROM "act_award" WHERE "act" = "acts"."id" ORDER BY "position")),
    "acts"."effect",
    "citation"."sources",
    "acts"."note",
    "acts"."locator",
    "acts"."batch",
    "acts"."wording"
FROM "acts"
CROSS JOIN "citation" ON "citation"."id" = "acts"."citation";

SELECT "acts"."id",
    "acts"."id",
    "acts"."kind",
    "acts"."issuer",
    "acts"."number",
    "acts"."date",
    "acts"."title_ru",
    "acts"."title_en",
    (SELECT group_concat("award", ';') FROM (SELECT "award" FROM "act_award" WHERE "act" = "acts"."id" ORDER BY "position")),
    "acts"."effect",
    "citation"."sources",
    "acts"."note",
    "acts"."locator",
    "acts"."batch",
    "acts"."wording"
FROM "acts"
JOIN "citation" ON "citation"."id" = "acts"."citation"
WHERE "acts"."id" = ?;

SELECT "id" FROM "acts"
WHERE "acts"."citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
UNION
SELECT "record" FROM "attestation"
WHERE "record_table" = ? AND "citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
ORDER BY 1;

SELECT "acts"."id",
    "acts"."id",
    "acts"."kind",
    "acts"."issuer",
    "acts"."number",
    "acts"."date",
    "acts"."title_ru",
    "acts"."title_en",
    (SELECT group_concat("award", ';') FROM (SELECT "award" FROM "act_award" WHERE "act" = "acts"."id" ORDER BY "position")),
    "acts"."effect",
    "citation"."sources",
    "acts"."note",
    "acts"."locator",
    "acts"."batch",
    "acts"."wording"
FROM "acts"
JOIN "citation" ON "citation"."id" = "acts"."citation"
WHERE "acts"."id" IN (SELECT "act" FROM "act_award" WHERE "award" = ?)
ORDER BY "acts"."id";

SELECT "act", "award" FROM "act_award"
WHERE NOT EXISTS (SELECT 1 FROM "awards" AS "target" WHERE "target"."id" = "act_award"."award")
ORDER BY "act", "position";

INSERT INTO "act_award" ("act", "position", "award") VALUES (?, ?, ?);

SELECT "acts"."id",
    "acts"."id",
    "acts"."kind",
    "acts"."issuer",
    "acts"."number",
    "acts"."date",
    "acts"."title_ru",
    "acts"."title_en",
    (SELECT group_concat("award", ';') FROM (SELECT "award" FROM "act_award" WHERE "act" = "acts"."id" ORDER BY "position")),
    "acts"."effect",
    "citation"."sources",
    "acts"."note",
    "acts"."locator",
    "acts"."batch",
    "acts"."wording"
FROM "acts"
JOIN "citation" ON "citation"."id" = "acts"."citation"
WHERE "acts"."citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
ORDER BY "acts"."id";

SELECT "acts"."id", "cited_source"."source" FROM "cited_source"
JOIN "acts" ON "acts"."citation" = "cited_source"."citation"
WHERE NOT EXISTS (SELECT 1 FROM "sources" AS "target" WHERE "target"."id" = "cited_source"."source")
ORDER BY "acts"."id";
