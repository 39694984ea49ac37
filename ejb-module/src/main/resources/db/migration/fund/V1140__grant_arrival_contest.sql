GRANT SELECT, INSERT, UPDATE ON arrival_contest TO ${appUser};
