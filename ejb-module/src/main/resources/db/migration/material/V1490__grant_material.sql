GRANT SELECT, INSERT, UPDATE ON material TO ${appUser};
GRANT SELECT, INSERT, DELETE ON material_content TO ${appUser};
GRANT SELECT, INSERT, UPDATE, DELETE ON material_count TO ${appUser};
