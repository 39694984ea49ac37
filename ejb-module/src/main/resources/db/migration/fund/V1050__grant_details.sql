GRANT SELECT, INSERT, UPDATE ON holder_detail TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON employer_detail TO ${appUser};
