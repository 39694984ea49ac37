CREATE TRIGGER material_no_delete BEFORE DELETE ON material FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what is known of a file is never removed';
