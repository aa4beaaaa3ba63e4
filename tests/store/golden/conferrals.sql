INSERT INTO "conferrals" ("id", "person", "award", "ordinal", "date", "act", "medal_number", "position", "organisation", "place", "republic", "grounds", "status", "status_date", "citation", "note", "locator", "batch", "wording")
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ("id") DO NOTHING;

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
JOIN "citation" ON "citation"."id" = "conferrals"."citation"
ORDER BY "conferrals"."id";

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
CROSS JOIN "citation" ON "citation"."id" = "conferrals"."citation";

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
JOIN "citation" ON "citation"."id" = "conferrals"."citation"
WHERE "conferrals"."id" = ?;

SELECT "id" FROM "conferrals"
WHERE "conferrals"."citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
UNION
SELECT "record" FROM "attestation"
WHERE "record_table" = ? AND "citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
ORDER BY 1;

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
JOIN "citation" ON "citation"."id" = "conferrals"."citation"
WHERE "conferrals"."person" = ?
ORDER BY "conferrals"."id";

SELECT "id", "conferrals"."person" FROM "conferrals"
WHERE "conferrals"."person" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "target" WHERE "target"."id" = "conferrals"."person")
ORDER BY "conferrals"."id";

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
JOIN "citation" ON "citation"."id" = "conferrals"."citation"
WHERE "conferrals"."award" = ?
ORDER BY "conferrals"."id";

SELECT "id", "conferrals"."award" FROM "conferrals"
WHERE "conferrals"."award" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "awards" AS "target" WHERE "target"."id" = "conferrals"."award")
ORDER BY "conferrals"."id";

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
JOIN "citation" ON "citation"."id" = "conferrals"."citation"
WHERE "conferrals"."act" = ?
ORDER BY "conferrals"."id";

SELECT "id", "conferrals"."act" FROM "conferrals"
WHERE "conferrals"."act" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "acts" AS "target" WHERE "target"."id" = "conferrals"."act")
ORDER BY "conferrals"."id";

SELECT "conferrals"."id",
    "conferrals"."person",
    "conferrals"."award",
    "conferrals"."ordinal",
    "conferrals"."date",
    "conferrals"."act",
    "conferrals"."medal_number",
    "conferrals"."position",
    "conferrals"."organisation",
    "conferrals"."place",
    "conferrals"."republic",
    "conferrals"."grounds",
    "conferrals"."status",
    "conferrals"."status_date",
    "citation"."sources",
    "conferrals"."note",
    "conferrals"."locator",
    "conferrals"."batch",
    "conferrals"."wording"
FROM "conferrals"
JOIN "citation" ON "citation"."id" = "conferrals"."citation"
WHERE "conferrals"."citation" IN (SELECT "citation" FROM "cited_source" WHERE "source" = ?)
ORDER BY "conferrals"."id";

SELECT "conferrals"."id", "cited_source"."source" FROM "cited_source"
JOIN "conferrals" ON "conferrals"."citation" = "cited_source"."citation"
WHERE NOT EXISTS (SELECT 1 FROM "sources" AS "target" WHERE "target"."id" = "cited_source"."source")
ORDER BY "conferrals"."id";
