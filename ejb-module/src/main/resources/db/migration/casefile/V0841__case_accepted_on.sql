ALTER TABLE case_file ADD COLUMN accepted_on DATE NULL;

UPDATE case_file c SET c.accepted_on = (
  SELECT IF(r.opinion = 'TACIT' AND r.decided_by = 'SYSTEM:system', DATE(c.lodged_at), DATE(r.decided_at))
    FROM stage_record r WHERE r.case_number = c.case_number AND r.decision = 'ACCEPTED' ORDER BY r.id LIMIT 1);
