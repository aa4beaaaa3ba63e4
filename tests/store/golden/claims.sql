INSERT INTO "claims" ("id", "question", "subject", "property", "value", "citation", "stance", "note", "locator", "batch", "wording")
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ("id") DO NOTHING;

SELECT "claims"."id",
    "claims"."question",
    "claims"."subject",
    "claims"."property",
    "claims"."value",
    "citation"."sources",
    "claims"."stance",
    "claims"."note",
    "claims"."locator",
    "claims"."batch",
    "claims"."wording"
FROM "claims"
JOIN "citation" ON "citation"."id" = "claims"."citation"
ORDER BY "claims"."id";

SELECT "claims"."id",
    "claims"."question",
    "claims"."subject",
    "claims"."property",
    "claims"."value",
    "citation"."sources",
    "claims"."stance",
    "claims"."note",
    "claims"."locator",
    "claims"."batch",
    "claims"."wording"
FROM "claims"
CROSS JOIN "citation" ON "citation"."id" = "claims"."citation";

SELECT "claims"."id",
    "claims"."question",
    "claims"."subject",
    "claims"."property",
    "claims"."value",
    "citation"."sources",
    "claims"."stance",
    "claims"."note",
    "claims"."locator",
    "claims"."batch",
    "claims"."wording"
FROM "claims"
JOIN "citation" ON "citation"."id" = "claims"."citation"
WHERE "claims"."id" = ?;

SELECT "id" FROM "claims"
WHERE "claims"."citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
UNION
SELECT "record" FROM "attestation"
WHERE "record_table" = ? AND "citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
ORDER BY 1;

SELECT "claims"."id",
    "claims"."question",
    "claims"."subject",
    "claims"."property",
    "claims"."value",
    "citation"."sources",
    "claims"."stance",
    "claims"."note",
    "claims"."locator",
    "claims"."batch",
    "claims"."wording"
FROM "claims"
JOIN "citation" ON "citation"."id" = "claims"."citation"
WHERE "claims"."citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
ORDER BY "claims"."id";

SELECT "claims"."id", "cited_source"."source" FROM "cited_source"
JOIN "claims" ON "claims"."citation" = "cited_source"."citation"
WHERE NOT EXISTS (SELECT 1 FROM "sources" AS "target" WHERE "target"."id" = "cited_source"."source")
ORDER BY "claims"."id";
