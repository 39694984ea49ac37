GRANT SELECT, INSERT, UPDATE ON employer_deferral TO ${appUser};
