CREATE TRIGGER material_content_of_a_case_stays BEFORE DELETE ON material_content FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM material m WHERE m.id = OLD.material_id AND m.case_number IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a file of a case is never removed';
  END IF;
END;
