CREATE TRIGGER item_version_no_delete BEFORE DELETE ON item_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published version is never removed';
