CREATE TRIGGER item_version_no_update BEFORE UPDATE ON item_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published version is never changed, only succeeded';
