-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every change of a record raises the number of the last change, whatever program makes it, so that nothing that was
-- computed from the records before is taken for theirs. A citation is read through the rows that name it.

CREATE TRIGGER sources_inserted AFTER INSERT ON sources BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER sources_updated AFTER UPDATE ON sources BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER sources_deleted AFTER DELETE ON sources BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER awards_inserted AFTER INSERT ON awards BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER awards_updated AFTER UPDATE ON awards BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER awards_deleted AFTER DELETE ON awards BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER award_relations_inserted AFTER INSERT ON award_relations BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER award_relations_updated AFTER UPDATE ON award_relations BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER award_relations_deleted AFTER DELETE ON award_relations BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER acts_inserted AFTER INSERT ON acts BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER acts_updated AFTER UPDATE ON acts BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER acts_deleted AFTER DELETE ON acts BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER act_award_inserted AFTER INSERT ON act_award BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER act_award_updated AFTER UPDATE ON act_award BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER act_award_deleted AFTER DELETE ON act_award BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER procedures_inserted AFTER INSERT ON procedures BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER procedures_updated AFTER UPDATE ON procedures BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER procedures_deleted AFTER DELETE ON procedures BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER people_inserted AFTER INSERT ON people BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER people_updated AFTER UPDATE ON people BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER people_deleted AFTER DELETE ON people BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER conferrals_inserted AFTER INSERT ON conferrals BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER conferrals_updated AFTER UPDATE ON conferrals BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER conferrals_deleted AFTER DELETE ON conferrals BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER counts_inserted AFTER INSERT ON counts BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER counts_updated AFTER UPDATE ON counts BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER counts_deleted AFTER DELETE ON counts BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER claims_inserted AFTER INSERT ON claims BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER claims_updated AFTER UPDATE ON claims BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER claims_deleted AFTER DELETE ON claims BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER attestation_inserted AFTER INSERT ON attestation BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER attestation_updated AFTER UPDATE ON attestation BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER attestation_deleted AFTER DELETE ON attestation BEGIN
    UPDATE change SET number = number + 1;
END;

CREATE TRIGGER citation_updated AFTER UPDATE ON citation BEGIN
    UPDATE change SET number = number + 1;
END;
