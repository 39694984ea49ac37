GRANT SELECT, INSERT, UPDATE ON officer_assignment TO ${appUser};
